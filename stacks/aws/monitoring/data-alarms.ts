/// <reference path="../../../.sst/platform/config.d.ts" />

import { cache } from "../data/cache.ts";
import { maxConnections } from "../data/connections.ts";
import { postgres, proxyName } from "../data/database.ts";
import { settings } from "../stage.ts";
import type { Alarm, Metric } from "./alarm.ts";

function databaseAlarms(): Record<string, Alarm> {
  const { cluster } = postgres.nodes;
  if (cluster === undefined) return {};
  const metric = (metricName: string): Metric => ({
    namespace: "AWS/RDS",
    metricName,
    stat: "Maximum",
    dimensions: { DBClusterIdentifier: cluster.clusterIdentifier },
  });
  return {
    DatabaseConnections: {
      description: "The database holds more than 80 % of the connections that it can have",
      measure: { metric: metric("DatabaseConnections") },
      threshold: Math.floor(0.8 * maxConnections(settings.database)),
    },
    DatabaseCapacity: {
      description: "The database works at more than 90 % of its largest capacity",
      measure: { metric: metric("ACUUtilization") },
      threshold: 90,
    },
    ...(settings.database.proxy ? proxyAlarms(proxyName) : {}),
  };
}

function proxyAlarms(ProxyName: string): Record<string, Alarm> {
  const metric = (metricName: string, stat: string): Metric => ({
    namespace: "AWS/RDS",
    metricName,
    stat,
    dimensions: { ProxyName },
  });
  return {
    ProxyWait: {
      description: "Functions wait more than a second for one of the proxy's connections",
      measure: { metric: metric("DatabaseConnectionsBorrowLatency", "p99") },
      // Microseconds.
      threshold: 1_000_000,
    },
    ProxyRefusals: {
      description: "The proxy refuses functions: the API's password is not the database's",
      measure: { metric: metric("ClientConnectionsSetupFailedAuth", "Sum") },
      threshold: 0,
    },
  };
}

function cacheAlarms(): Record<string, Alarm> {
  if (cache === undefined) return {};
  const { nodeIds } = cache;
  const onNodes = (metricName: string, stat: string): Metric[] =>
    nodeIds.map((CacheClusterId) => ({
      namespace: "AWS/ElastiCache",
      metricName,
      stat,
      dimensions: { CacheClusterId },
    }));
  return {
    CacheMemory: {
      description: "A node of the cache uses more than 80 % of its memory",
      measure: { highest: onNodes("DatabaseMemoryUsagePercentage", "Maximum") },
      threshold: 80,
    },
    CacheCpu: {
      description: "A node of the cache is busy for more than 80 % of the time",
      measure: { highest: onNodes("EngineCPUUtilization", "Average") },
      threshold: 80,
    },
  };
}

export const dataAlarms = { ...databaseAlarms(), ...cacheAlarms() };
