/// <reference path="../../../.sst/platform/config.d.ts" />
import { api } from "../api/api.ts";
import { postgres } from "../data/database.ts";
import { region } from "../stage.ts";
import { canary } from "./canary/canary.ts";

type Line = ($util.Input<string> | { expression: string })[];

/** The twenty functions of the stage with the highest figure, however many there are. */
const byFunction = (figure: string): Line[] => [
  [
    {
      expression: `SELECT ${figure} FROM SCHEMA("AWS/Lambda", FunctionName) WHERE tag.application = '${$app.name}' AND tag.stage = '${$app.stage}' GROUP BY FunctionName ORDER BY ${figure.split("(")[0]}() DESC LIMIT 20`,
    },
  ],
];

/** One page that answers "is it well, and if not, where": alarms, the API, the functions, the database, the canary. */
export function dashboardBody(alarms: aws.cloudwatch.MetricAlarm[]): $util.Output<string> {
  const apiId = api.nodes.api.id;
  const cluster = postgres.nodes.cluster?.clusterIdentifier ?? "";
  return $jsonStringify({
    widgets: [
      { type: "alarm", ...place(0), properties: { title: "Alarms", alarms: alarms.map(({ arn }) => arn) } },
      graph(1, "Requests and errors", "Sum", [
        ["AWS/ApiGateway", "Count", "ApiId", apiId],
        ["AWS/ApiGateway", "4xx", "ApiId", apiId],
        ["AWS/ApiGateway", "5xx", "ApiId", apiId],
      ]),
      graph(2, "Latency, p99 (ms)", "p99", [["AWS/ApiGateway", "Latency", "ApiId", apiId]]),
      graph(3, "Function errors", "Sum", byFunction("SUM(Errors)")),
      graph(4, "Longest function runs (ms)", "Maximum", byFunction("MAX(Duration)")),
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
