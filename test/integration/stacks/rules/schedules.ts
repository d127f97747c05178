import type { Evaluation } from "../../../../stacks/plan/types.ts";
import { named, ofType, policies, type Rule, referred } from "./find.ts";

const topicArn = "arn:aws:sns:us-east-1:123456789012:topic/Alarms";

function pausing(plan: Evaluation): boolean {
  const [cluster] = ofType(plan, "aws:rds/cluster:Cluster");
  return (cluster?.inputs.serverlessv2ScalingConfiguration as { minCapacity?: number })?.minCapacity === 0;
}

/** A database that pauses is woken by no schedule; another one has each function's schedule once a day. */
export const sleepIsLeftAlone: Rule = (plan) => {
  const schedules = ofType(plan, "aws:scheduler/schedule:Schedule");
  if (pausing(plan)) return schedules.map(({ name }) => `${name} wakes the database`);
  const invoked = schedules.map(
    ({ inputs }) =>
      referred(plan, "aws:lambda/function:Function", (inputs.target as { arn: string }).arn)?.name,
  );
  return [
    ...(invoked.includes("AlertsScheduledFunction") ? [] : ["nothing evaluates the alerts"]),
    ...(invoked.includes("DocumentsSweepFunction") ? [] : ["nothing sweeps the documents"]),
    ...schedules
      .filter(({ inputs }) => !/^cron\(\d+ \d+ \* \* \? \*\)$/.test(String(inputs.scheduleExpression)))
      .map(({ name, inputs }) => `${name} runs by ${inputs.scheduleExpression}`),
    ...schedules.filter(({ inputs }) => inputs.state !== "ENABLED").map(({ name }) => `${name} is off`),
  ];
};

/** Lambda hands answers to the event bus and failures to the topic; one rule passes on what is to be told. */
export const criticalAlertsAreTold: Rule = (plan) => {
  if (pausing(plan)) return [];
  const outcome = named(
    plan,
    "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig",
    "AlertsScheduledOutcome",
  );
  const destination = JSON.stringify(outcome?.inputs.destinationConfig);
  const rule = named(plan, "aws:cloudwatch/eventRule:EventRule", "CriticalAlerts");
  const target = named(plan, "aws:cloudwatch/eventTarget:EventTarget", "CriticalAlertsNotice");
  const { detail, source } = JSON.parse(String(rule?.inputs.eventPattern ?? "{}"));
  const fn = named(plan, "aws:lambda/function:Function", "AlertsScheduledFunction");
  const from = `arn:aws:lambda:us-east-1:123456789012:function:${fn?.inputs.name}:`;
  const publishers = policies(plan)
    .filter(({ of }) => of.name === "AlarmsPolicy")
    .flatMap(({ statements }) => statements)
    .filter(({ Principal }) => JSON.stringify(Principal).includes("events.amazonaws.com"));
  return [
    ...(destination?.includes(`"onFailure":{"destination":"${topicArn}"}`)
      ? []
      : ["a failed evaluation is told to no one"]),
    ...(/"onSuccess":\{"destination":"arn:aws:events:[^*]+:event-bus\/default"\}/.test(destination ?? "")
      ? []
      : ["an evaluation's answer goes nowhere"]),
    ...(String(source) === "lambda" && JSON.stringify(detail?.responsePayload) === '{"tell":[true]}'
      ? []
      : ["every evaluation is told"]),
    ...(detail?.requestContext?.functionArn?.[0]?.prefix === from
      ? []
      : ["other functions' answers are told"]),
    ...(target?.inputs.arn === topicArn && target.inputs.rule === "CriticalAlerts"
      ? []
      : ["the alerts reach no topic"]),
    ...(target?.inputs.inputPath === "$.detail.responsePayload"
      ? []
      : ["the message has Lambda's record around it"]),
    ...(publishers.length === 1 &&
    JSON.stringify(publishers[0]?.Condition).includes('"aws:SourceArn":["arn:aws:')
      ? []
      : ["the topic does not take the rule's messages, or takes others'"]),
  ];
};
