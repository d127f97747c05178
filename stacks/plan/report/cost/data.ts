import type { Resource } from "../../types.ts";
import { type CostPart, count, hoursPerMonth, ofType } from "./parts.ts";
import { prices } from "./prices.ts";

/** The database, the cache and the secrets. */
export function dataCost(resources: readonly Resource[]): CostPart[] {
  const caches = ofType(resources, "aws:elasticache/replicationGroup:ReplicationGroup");
  const nodes = caches.reduce((total, { inputs }) => total + Number(inputs.numCacheClusters ?? 1), 0);
  const secrets = count(resources, "aws:secretsmanager/secret:Secret");
  return [
    ...ofType(resources, "aws:rds/cluster:Cluster").flatMap((cluster) => aurora(cluster, resources)),
    { what: `Valkey: ${nodes} × cache.t4g.micro`, usd: nodes * prices.valkeyT4gMicroHour * hoursPerMonth },
    { what: `Secrets Manager: ${secrets}`, usd: secrets * prices.secretMonth },
  ];
}

function aurora(cluster: Resource, resources: readonly Resource[]): CostPart[] {
  const instances = count(resources, "aws:rds/clusterInstance:ClusterInstance");
  const scaling = cluster.inputs.serverlessv2ScalingConfiguration as Record<string, number>;
  const least = scaling.minCapacity ?? 0;
  const proxies = count(resources, "aws:rds/proxy:Proxy");
  const proxyAcu = Math.max(prices.rdsProxyLeastAcu, scaling.maxCapacity ?? 0);
  return [
    {
      what: `Aurora: ${instances} × ${least} ACU`,
      usd: instances * least * prices.auroraAcuHour * hoursPerMonth,
    },
    { what: "Aurora: 1 GB of storage", usd: prices.auroraStorageGbMonth },
    { what: `RDS Proxy: ${proxyAcu} ACU`, usd: proxies * proxyAcu * prices.rdsProxyAcuHour * hoursPerMonth },
  ];
}
