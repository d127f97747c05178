/// <reference path="../../../.sst/platform/config.d.ts" />
import { settings } from "../stage.ts";

/** Where alarms and notices go; none in stages without monitoring. */
function createTopic(): aws.sns.Topic {
  const topic = new aws.sns.Topic("Alarms", { displayName: `REIMS ${$app.stage}` });
  // A secret without a value stops the deployment, so that no alarm ever rings unheard.
  new aws.sns.TopicSubscription("AlarmEmail", {
    topic: topic.arn,
    protocol: "email",
    endpoint: new sst.Secret("AlarmEmail").value,
  });
  return topic;
}

export const topic = settings.monitoring ? createTopic() : undefined;

/** Lets alarms and budgets of this account publish, and the rules that are named. A topic has one policy for all. */
export function createTopicPolicy(topic: aws.sns.Topic, rules: $util.Input<string>[]): aws.sns.TopicPolicy {
  const { accountId } = aws.getCallerIdentityOutput();
  const publish = { actions: ["sns:Publish"], resources: [topic.arn] };
  const services = (...identifiers: string[]) => [{ type: "Service", identifiers }];
  return new aws.sns.TopicPolicy("AlarmsPolicy", {
    arn: topic.arn,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          ...publish,
          principals: services("cloudwatch.amazonaws.com", "budgets.amazonaws.com"),
          conditions: [{ test: "StringEquals", variable: "aws:SourceAccount", values: [accountId] }],
        },
        ...rules.map((rule) => ({
          ...publish,
          principals: services("events.amazonaws.com"),
          conditions: [{ test: "ArnEquals", variable: "aws:SourceArn", values: [rule] }],
        })),
      ],
    }).json,
  });
}
