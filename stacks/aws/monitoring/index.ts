/// <reference path="../../../.sst/platform/config.d.ts" />
import { publishingRules } from "../schedules/index.ts";
import { prefix, settings } from "../stage.ts";
import { createAlarm } from "./alarm.ts";
import { apiAlarms } from "./api-alarms.ts";
import { createBudget } from "./budget.ts";
import { canaryAlarms } from "./canary-alarms.ts";
import { dashboardBody } from "./dashboard.ts";
import { dataAlarms } from "./data-alarms.ts";
import { functionAlarms } from "./function-alarms.ts";
import { scheduleAlarms } from "./schedule-alarms.ts";
import { createTopicPolicy, topic } from "./topic.ts";

// The canary is made by whoever reads its metrics: the alarms.
if (topic !== undefined) createMonitoring(topic);

function createMonitoring(topic: aws.sns.Topic): void {
  const policy = createTopicPolicy(topic, publishingRules);
  const all = { ...apiAlarms, ...dataAlarms, ...functionAlarms, ...scheduleAlarms, ...canaryAlarms };
  const alarms = Object.entries(all).map(([name, alarm]) => createAlarm(name, alarm, topic));
  new aws.cloudwatch.Dashboard("Dashboard", {
    dashboardName: prefix,
    dashboardBody: dashboardBody(alarms),
  });
  if (settings.budgetUsd !== undefined) createBudget(settings.budgetUsd, topic, policy);
}
