/// <reference path="../../../.sst/platform/config.d.ts" />
import { migrate } from "../data/migrations.ts";
import { scheduled } from "../schedules/index.ts";
import { settings } from "../stage.ts";
import type { Alarm } from "./alarm.ts";

/** They may take longer than a request, and their failures are told otherwise. */
const others = $resolve([migrate, ...scheduled].map(({ name }) => name)).apply((names) =>
  names.map((name) => ` AND FunctionName != '${name}'`).join(""),
);

/** Over all functions of the API, found by their tags: one query, however many functions there are. */
const overAll = (figure: string) =>
  $interpolate`SELECT ${figure} FROM SCHEMA("AWS/Lambda", FunctionName) WHERE tag.application = '${$app.name}' AND tag.stage = '${$app.stage}'${others}`;

export const functionAlarms: Record<string, Alarm> = {
  FunctionErrors: {
    description:
      "A function crashes or times out, or their figures do not arrive: resource tags on telemetry are off",
    measure: { query: overAll("SUM(Errors)") },
    threshold: 0,
    // The canary calls a function in each period, so silence means that the query finds none.
    ...(settings.canary === undefined ? {} : { mustReport: true, minutes: settings.canary.everyMinutes }),
  },
  FunctionDuration: {
    description: "A function runs for more than 28 s: API Gateway gives up at 30",
    measure: { query: overAll("MAX(Duration)") },
    threshold: 28_000,
  },
  // Without a dimension it is the whole account's, and so is the concurrency that runs out.
  Throttles: {
    description: "Lambda turns invocations away: the account's concurrency is used up",
    measure: { metric: { namespace: "AWS/Lambda", metricName: "Throttles", stat: "Sum" } },
    threshold: 0,
  },
};
