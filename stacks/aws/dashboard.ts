/// <reference path="../../.sst/platform/config.d.ts" />
import { api, functions } from "./api.ts";
import { canary } from "./canary.ts";
import { postgres } from "./database.ts";
import { region } from "./stage.ts";

type Line = $util.Input<string>[];

/** One page that answers "is it well, and if not, where": alarms, the API, the functions, the database, the canary. */
export function dashboardBody(alarms: aws.cloudwatch.MetricAlarm[]): $util.Output<string> {
  const apiId = api.nodes.api.id;
  const cluster = postgres.nodes.cluster?.clusterIdentifier ?? "";
  const byFunction = (metric: string): Line[] =>
    [...functions.values()].map((fn) => ["AWS/Lambda", metric, "FunctionName", fn.name]);
  return $jsonStringify({
    widgets: [
      { type: "alarm", ...place(0), properties: { title: "Alarms", alarms: alarms.map(({ arn }) => arn) } },
      graph(1, "Requests and errors", "Sum", [
        ["AWS/ApiGateway", "Count", "ApiId", apiId],
        ["AWS/ApiGateway", "4xx", "ApiId", apiId],
        ["AWS/ApiGateway", "5xx", "ApiId", apiId],
      ]),
      graph(2, "Latency, p99 (ms)", "p99", [["AWS/ApiGateway", "Latency", "ApiId", apiId]]),
      graph(3, "Function errors", "Sum", byFunction("Errors")),
      graph(4, "Function duration, p99 (ms)", "p99", byFunction("Duration")),
      graph(5, "Database", "Maximum", [
        ["AWS/RDS", "ServerlessDatabaseCapacity", "DBClusterIdentifier", cluster],
        ["AWS/RDS", "DatabaseConnections", "DBClusterIdentifier", cluster],
      ]),
      ...(canary === undefined
        ? []
        : [
            graph(6, "Canary (%)", "Average", [
              ["CloudWatchSynthetics", "SuccessPercent", "CanaryName", canary.name],
            ]),
          ]),
    ],
  });
}

/** Two columns of twelve units each. */
function place(index: number) {
  return { x: (index % 2) * 12, y: Math.floor(index / 2) * 6, width: 12, height: 6 };
}

function graph(index: number, title: string, stat: string, metrics: Line[]) {
  return {
    type: "metric",
    ...place(index),
    properties: { title, stat, metrics, region, period: 300, view: "timeSeries" },
  };
}
