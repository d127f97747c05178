/// <reference path="../../.sst/platform/config.d.ts" />
import { type Alarm, createAlarm, type Metric } from "./alarm.ts";
import { api, functions } from "./api.ts";
import { canary } from "./canary.ts";
import { postgres } from "./database.ts";
import { settings } from "./stage.ts";

/** Everything that should wake somebody. */
export function createAlarms(topic: aws.sns.Topic): aws.cloudwatch.MetricAlarm[] {
  const alarms = { ...apiAlarms(), ...databaseAlarms(), ...functionAlarms(), ...canaryAlarms() };
  return Object.entries(alarms).map(([name, alarm]) => createAlarm(name, alarm, topic));
}

function apiAlarms(): Record<string, Alarm> {
  const metric = (metricName: string, stat: string): Metric => ({
    namespace: "AWS/ApiGateway",
    metricName,
    stat,
    dimensions: { ApiId: api.nodes.api.id },
  });
  return {
    ApiErrors: {
      description: "More than 1 % of the API's answers are 5xx",
      metric: metric("5xx", "Sum"),
      per: metric("Count", "Sum"),
      threshold: 0.01,
    },
    ApiLatency: {
      description: "The slowest 1 % of the API's answers take more than 3 s",
      metric: metric("Latency", "p99"),
      threshold: 3_000,
    },
  };
}

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
      description: "The database holds more connections than it should ever need",
      metric: metric("DatabaseConnections"),
      threshold: settings.database.connectionsAlarm,
    },
    DatabaseCapacity: {
      description: "The database works at more than 90 % of its largest capacity",
      metric: metric("ACUUtilization"),
      threshold: 90,
    },
  };
}

function functionAlarms(): Record<string, Alarm> {
  const metric = (metricName: string, fn?: sst.aws.Function): Metric => ({
    namespace: "AWS/Lambda",
    metricName,
    stat: "Sum",
    ...(fn === undefined ? {} : { dimensions: { FunctionName: fn.name } }),
  });
  const errors = [...functions].map(([name, fn]): [string, Alarm] => [
    `${name}Errors`,
    { description: `The function ${name} crashes or times out`, metric: metric("Errors", fn), threshold: 0 },
  ]);
  return {
    // Without a dimension it is the whole account's, and so is the concurrency that runs out.
    Throttles: {
      description: "Lambda turns invocations away: the account's concurrency is used up",
      metric: metric("Throttles"),
      threshold: 0,
    },
    ...Object.fromEntries(errors),
  };
}

function canaryAlarms(): Record<string, Alarm> {
  if (canary === undefined) return {};
  const metric: Metric = {
    namespace: "CloudWatchSynthetics",
    metricName: "SuccessPercent",
    stat: "Average",
    dimensions: { CanaryName: canary.name },
  };
  // A run that times out publishes nothing.
  return {
    CanarySuccess: {
      description: "The canary fails, or says nothing at all",
      metric,
      threshold: 90,
      below: true,
      mustReport: true,
    },
  };
}
