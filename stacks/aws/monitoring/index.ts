/// <reference path="../../../.sst/platform/config.d.ts" />
import { prefix, settings } from "../stage.ts";
import { createAlarm } from "./alarm.ts";
import { apiAlarms } from "./api-alarms.ts";
import { createBudget } from "./budget.ts";
import { canaryAlarms } from "./canary-alarms.ts";
import { dashboardBody } from "./dashboard.ts";
import { dataAlarms } from "./data-alarms.ts";
import { functionAlarms } from "./function-alarms.ts";

// The canary is made by whoever reads its metrics: the alarms.
if (settings.monitoring) {
  const topic = new aws.sns.Topic("Alarms", { displayName: `REIMS ${$app.stage}` });
  // A secret without a value stops the deployment, so that no alarm ever rings unheard.
  new aws.sns.TopicSubscription("AlarmEmail", {
    topic: topic.arn,
    protocol: "email",
    endpoint: new sst.Secret("AlarmEmail").value,
  });
  const all = { ...apiAlarms, ...dataAlarms, ...functionAlarms, ...canaryAlarms };
  const alarms = Object.entries(all).map(([name, alarm]) => createAlarm(name, alarm, topic));
  new aws.cloudwatch.Dashboard("Dashboard", {
    dashboardName: prefix,
    dashboardBody: dashboardBody(alarms),
  });
  if (settings.budgetUsd !== undefined) createBudget(settings.budgetUsd, topic);
}
