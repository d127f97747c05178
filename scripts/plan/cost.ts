import { hoursPerMonth, prices } from "./prices.ts";
import type { Resource } from "./types.ts";

export interface CostPart {
  what: string;
  usd: number;
}

export interface Cost {
  at_rest: number;
  per_million_requests: number;
  parts: { at_rest: CostPart[]; per_million_requests: CostPart[] };
}

/** What a stage costs in a month when nobody calls it, and what a million requests add. Free tiers are left out. */
export function estimateCost(resources: readonly Resource[]): Cost {
  const rest = collect([
    ...database(resources),
    ...network(resources),
    ...others(resources),
    ...canary(resources),
  ]);
  const requests = collect(perMillion(resources));
  return {
    at_rest: sum(rest),
    per_million_requests: sum(requests),
    parts: { at_rest: rest, per_million_requests: requests },
  };
}

const cents = (usd: number) => Math.round(usd * 100) / 100;
const sum = (parts: CostPart[]) => cents(parts.reduce((total, { usd }) => total + usd, 0));
const collect = (parts: CostPart[]) =>
  parts.map(({ what, usd }) => ({ what, usd: cents(usd) })).filter(({ usd }) => usd > 0);

const ofType = (resources: readonly Resource[], type: string) =>
  resources.filter((resource) => resource.type === type);

function database(resources: readonly Resource[]): CostPart[] {
  return ofType(resources, "aws:rds/cluster:Cluster").flatMap((cluster) => {
    const instances = ofType(resources, "aws:rds/clusterInstance:ClusterInstance").length;
    const { minCapacity, maxCapacity } = cluster.inputs.serverlessv2ScalingConfiguration as Record<
      string,
      number
    >;
    const least = minCapacity ?? 0;
    const proxies = ofType(resources, "aws:rds/proxy:Proxy").length;
    const proxyAcu = Math.max(prices.rdsProxyLeastAcu, maxCapacity ?? 0);
    return [
      {
        what: `Aurora: ${instances} × ${least} ACU`,
        usd: instances * least * prices.auroraAcuHour * hoursPerMonth,
      },
      { what: "Aurora: 1 GB of storage", usd: prices.auroraStorageGbMonth },
      {
        what: `RDS Proxy: ${proxyAcu} ACU`,
        usd: proxies * proxyAcu * prices.rdsProxyAcuHour * hoursPerMonth,
      },
    ];
  });
}

function network(resources: readonly Resource[]): CostPart[] {
  const nats = ofType(resources, "aws:ec2/natGateway:NatGateway").length;
  const addresses = ofType(resources, "aws:ec2/eip:Eip").length;
  const endpoints = ofType(resources, "aws:ec2/vpcEndpoint:VpcEndpoint").filter(
    ({ inputs }) => inputs.vpcEndpointType !== "Gateway",
  ).length;
  const zones = ofType(resources, "aws:servicediscovery/privateDnsNamespace:PrivateDnsNamespace").length;
  return [
    { what: `NAT gateways: ${nats}`, usd: nats * prices.natGatewayHour * hoursPerMonth },
    { what: `Public addresses: ${addresses}`, usd: addresses * prices.publicIpv4Hour * hoursPerMonth },
    {
      what: `Interface endpoints: ${endpoints}`,
      usd: endpoints * 2 * prices.interfaceEndpointHour * hoursPerMonth,
    },
    { what: "Private DNS zone of the VPC", usd: zones * prices.hostedZoneMonth },
  ];
}

function others(resources: readonly Resource[]): CostPart[] {
  const caches = ofType(resources, "aws:elasticache/replicationGroup:ReplicationGroup");
  const nodes = caches.reduce((total, { inputs }) => total + Number(inputs.numCacheClusters ?? 1), 0);
  const secrets = ofType(resources, "aws:secretsmanager/secret:Secret").length;
  const metrics = ofType(resources, "aws:cloudwatch/metricAlarm:MetricAlarm").reduce(
    (total, { inputs }) =>
      total + ((inputs.metricQueries as { metric?: object }[])?.filter(({ metric }) => metric).length ?? 1),
    0,
  );
  const dashboards = ofType(resources, "aws:cloudwatch/dashboard:Dashboard").length;
  return [
    { what: `Valkey: ${nodes} × cache.t4g.micro`, usd: nodes * prices.valkeyT4gMicroHour * hoursPerMonth },
    { what: `Secrets Manager: ${secrets}`, usd: secrets * prices.secretMonth },
    { what: `Alarms: ${metrics} metrics`, usd: metrics * prices.alarmMetricMonth },
    { what: `Dashboards: ${dashboards}`, usd: dashboards * prices.dashboardMonth },
  ];
}

function canary(resources: readonly Resource[]): CostPart[] {
  return ofType(resources, "aws:synthetics/canary:Canary").flatMap(({ inputs }) => {
    const { expression } = inputs.schedule as { expression: string };
    const minutes = Number(/rate\((\d+) minutes?\)/.exec(expression)?.[1] ?? 60);
    const runs = Math.round((hoursPerMonth * 60) / minutes);
    const gbSeconds = runs * 4 * 0.96;
    return [
      { what: `Canary: ${runs} runs`, usd: runs * prices.canaryRun },
      { what: "Canary: its function, 4 s a run", usd: gbSeconds * prices.lambdaX86GbSecond },
      // It keeps /health answering: a latency and a state for each of the four checks (lib/observability/metrics.ts).
      { what: "Metrics of the health checks: 8", usd: 8 * prices.customMetricMonth },
      { what: "Canary: a token of Cognito every run", usd: runs * prices.cognitoMachineToken },
    ];
  });
}

/** A request is taken to last 50 ms in half a GB, to log 1.5 KB, to answer 2 KB and to read one page from storage. */
function perMillion(resources: readonly Resource[]): CostPart[] {
  if (ofType(resources, "aws:apigatewayv2/api:Api").length === 0) return [];
  return [
    { what: "API Gateway", usd: prices.httpApiMillionRequests },
    { what: "Lambda: invocations", usd: prices.lambdaMillionRequests },
    { what: "Lambda: 50 ms × 512 MB", usd: 1e6 * 0.05 * 0.5 * prices.lambdaArmGbSecond },
    { what: "Logs: 1.5 GB", usd: 1.5 * prices.logGb },
    { what: "X-Ray: 5 % sampled", usd: 0.05 * prices.xrayMillionTraces },
    { what: "Aurora: storage requests", usd: prices.auroraMillionRequests },
    { what: "Data out: 2 GB", usd: 2 * prices.transferOutGb },
  ];
}
