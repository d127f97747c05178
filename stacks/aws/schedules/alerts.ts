/// <reference path="../../../.sst/platform/config.d.ts" />
import { topic } from "../monitoring/topic.ts";
import { daily } from "./daily.ts";

/** Evaluates the alert rules each day. */
export function evaluateAlertsDaily(): { fn: sst.aws.Function; rule?: $util.Output<string> } {
  const fn = daily("AlertsScheduled", {
    handler: "functions/alerts/scheduled.handler",
    description: "Evaluates the alert rules, once a day",
    hour: 6,
    memory: 1024,
    timeout: 120,
    answers: true,
  });
  return topic === undefined ? { fn } : { fn, rule: tellCritical(fn, topic) };
}

/**
 * A destination takes every answer; the rule passes on those that say `tell`. So a run in which nothing critical was opened
 * is silent, and one that opened any is one message.
 */
function tellCritical(fn: sst.aws.Function, topic: aws.sns.Topic): $util.Output<string> {
  const rule = new aws.cloudwatch.EventRule("CriticalAlerts", {
    description: "Evaluations of the alert rules that opened a critical alert",
    eventPattern: $jsonStringify({
      source: ["lambda"],
      detail: {
        requestContext: { functionArn: [{ prefix: $interpolate`${fn.arn}:` }], condition: ["Success"] },
        responsePayload: { tell: [true] },
      },
    }),
  });
  new aws.cloudwatch.EventTarget("CriticalAlertsNotice", {
    rule: rule.name,
    arn: topic.arn,
    inputPath: "$.detail.responsePayload",
  });
  return rule.arn;
}
