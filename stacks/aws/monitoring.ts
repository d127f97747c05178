/// <reference path="../../.sst/platform/config.d.ts" />
import { createAlarms } from "./alarms.ts";
import { dashboardBody } from "./dashboard.ts";
import { prefix, settings } from "./stage.ts";

// The canary is made by whoever reads its metrics: the alarms.
if (settings.monitoring) {
  const topic = new aws.sns.Topic("Alarms", { displayName: `REIMS ${$app.stage}` });
  if (settings.alarmEmail !== undefined) {
    new aws.sns.TopicSubscription("AlarmEmail", {
      topic: topic.arn,
      protocol: "email",
      endpoint: settings.alarmEmail,
    });
  }
  const alarms = createAlarms(topic);
  new aws.cloudwatch.Dashboard("Dashboard", {
    dashboardName: prefix,
    dashboardBody: dashboardBody(alarms),
  });
}
