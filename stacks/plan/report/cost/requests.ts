import type { Resource } from "../../types.ts";
import { type CostPart, count, ofType, secondsPerMonth } from "./parts.ts";
import { prices } from "./prices.ts";

/** A request is taken to last 50 ms in half a GB, to log 1.5 KB, to answer 2 KB and to read one page from storage. */
export function requestsCost(resources: readonly Resource[], requestsPerMonth: number): CostPart[] {
  if (count(resources, "aws:apigatewayv2/api:Api") === 0) return [];
  const traced = isTraced(resources) ? tracedShare(requestsPerMonth) : 0;
  return [
    { what: "API Gateway", usd: prices.httpApiMillionRequests },
    { what: "Lambda: invocations", usd: prices.lambdaMillionRequests },
    { what: "Lambda: 50 ms × 512 MB", usd: 1e6 * 0.05 * 0.5 * prices.lambdaArmGbSecond },
    { what: "Logs: 1.5 GB", usd: 1.5 * prices.logGb },
    { what: `X-Ray: ${Math.round(traced * 100)} % sampled`, usd: traced * prices.xrayMillionTraces },
    { what: "Aurora: storage requests", usd: prices.auroraMillionRequests },
    ...(count(resources, "aws:cloudfront/distribution:Distribution") === 0
      ? [{ what: "Data out: 2 GB", usd: 2 * prices.transferOutGb }]
      : [
          { what: "CloudFront: requests", usd: prices.cloudFrontMillionRequests },
          {
            what: "CloudFront: its function, two keys a request",
            usd: prices.cloudFrontFunctionMillion + 2 * prices.cloudFrontKeyReadMillion,
          },
          { what: "Data out: 2 GB", usd: 2 * prices.cloudFrontOutGb },
        ]),
  ];
}

const isTraced = (resources: readonly Resource[]) =>
  ofType(resources, "aws:lambda/function:Function").some(
    ({ inputs }) => (inputs.tracingConfig as { mode?: string } | undefined)?.mode === "Active",
  );

/**
 * The share of requests that Lambda traces: the first of each second and 5 % of the rest, for requests that arrive
 * independently of each other and all over the month. Each function counts its own seconds, so it may be more.
 */
export function tracedShare(requestsPerMonth: number): number {
  const seconds = secondsPerMonth * (1 - Math.exp(-requestsPerMonth / secondsPerMonth));
  return (seconds + 0.05 * (requestsPerMonth - seconds)) / requestsPerMonth;
}
