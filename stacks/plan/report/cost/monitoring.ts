import { serviceNames } from "../../../../lib/health/services.ts";
import type { Resource } from "../../types.ts";
import { type CostPart, count, hoursPerMonth, ofType } from "./parts.ts";
import { prices } from "./prices.ts";

export function monitoringCost(resources: readonly Resource[]): CostPart[] {
  const metrics = ofType(resources, "aws:cloudwatch/metricAlarm:MetricAlarm").reduce(
    (total, alarm) => total + metricsOf(alarm, count(resources, "aws:lambda/function:Function")),
    0,
  );
  const dashboards = count(resources, "aws:cloudwatch/dashboard:Dashboard");
  return [
    { what: `Alarms: ${metrics} metrics`, usd: metrics * prices.alarmMetricMonth },
    { what: `Dashboards: ${dashboards}`, usd: dashboards * prices.dashboardMonth },
    ...ofType(resources, "aws:synthetics/canary:Canary").flatMap(canary),
  ];
}

/** A query is charged for each metric that it looks at, which here is one a function. */
function metricsOf({ inputs }: Resource, functions: number): number {
  const queries = inputs.metricQueries as { metric?: object; expression?: string }[] | undefined;
  if (queries === undefined) return 1;
  return queries.some(({ expression }) => expression?.startsWith("SELECT"))
    ? functions
    : queries.filter(({ metric }) => metric).length;
}

const healthMetrics = 2 * serviceNames.length;

function canary({ inputs }: Resource): CostPart[] {
  const { expression } = inputs.schedule as { expression: string };
  const { environmentVariables } = inputs.runConfig as { environmentVariables: Record<string, string> };
  const minutes = Number(/rate\((\d+) minutes?\)/.exec(expression)?.[1] ?? 60);
  const runs = Math.round((hoursPerMonth * 60) / minutes);
  const roundTrip = environmentVariables.CANARY_TOKEN_URL !== undefined;
  const seconds = roundTrip ? 4 : 1;
  return [
    { what: `Canary: ${runs} runs`, usd: runs * prices.canaryRun },
    {
      what: `Canary: its function, ${seconds} s a run`,
      usd: runs * seconds * 0.96 * prices.lambdaX86GbSecond,
    },
    ...(roundTrip
      ? [
          // It keeps /health answering, which writes two metrics for each service (lib/observability/metrics.ts).
          {
            what: `Metrics of the health checks: ${healthMetrics}`,
            usd: healthMetrics * prices.customMetricMonth,
          },
          {
            what: "Canary: a token of Cognito an hour, while its process lives",
            usd: hoursPerMonth * prices.cognitoMachineToken,
          },
        ]
      : []),
  ];
}
