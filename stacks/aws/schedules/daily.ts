/// <reference path="../../../.sst/platform/config.d.ts" />
import { database, verifyDatabase } from "../data/database.ts";
import { migration } from "../data/migrations.ts";
import { lambda } from "../functions/lambda.ts";
import type { Statement } from "../functions/permissions.ts";
import { topic } from "../monitoring/topic.ts";
import { functionsGroup } from "../network/security-groups.ts";
import { region } from "../stage.ts";

export interface DailyOptions {
  handler: string;
  description: string;
  /** Hour of the day, UTC. */
  hour: number;
  /** MB. */
  memory: number;
  /** Seconds. */
  timeout: number;
  environment?: Record<string, $util.Input<string>>;
  permissions?: Statement[];
  /** Whether what it answers goes to the event bus, for a rule to pick from. */
  answers?: boolean;
}

/** The account's event bus, which costs nothing but a dollar for a million answers. */
function eventBus(): $util.Output<string> {
  const { partition } = aws.getPartitionOutput();
  const { accountId } = aws.getCallerIdentityOutput();
  return $interpolate`arn:${partition}:events:${region}:${accountId}:event-bus/default`;
}

/**
 * A function that runs once a day on the database. Lambda tries a failed run twice more; the record of one that fails for good
 * goes to the topic. The functions have no way out to SNS themselves, Lambda delivers for them.
 */
export function daily(name: string, options: DailyOptions): sst.aws.Function {
  const bus = options.answers && topic !== undefined ? eventBus() : undefined;
  const fn = lambda(name, {
    handler: options.handler,
    description: options.description,
    memory: options.memory,
    timeout: options.timeout,
    link: [database],
    environment: { ...verifyDatabase(false), ...options.environment },
    permissions: [
      ...(options.permissions ?? []),
      ...(topic === undefined ? [] : [{ actions: ["sns:Publish"], resources: [topic.arn] }]),
      ...(bus === undefined ? [] : [{ actions: ["events:PutEvents"], resources: [bus] }]),
    ],
    securityGroup: functionsGroup,
    ...(migration === undefined ? {} : { dependsOn: [migration] }),
  });
  new aws.lambda.FunctionEventInvokeConfig(`${name}Outcome`, {
    functionName: fn.name,
    maximumRetryAttempts: 2,
    maximumEventAgeInSeconds: 6 * 3600,
    ...(topic === undefined
      ? {}
      : {
          destinationConfig: {
            onFailure: { destination: topic.arn },
            ...(bus === undefined ? {} : { onSuccess: { destination: bus } }),
          },
        }),
  });
  new sst.aws.CronV2(`${name}Schedule`, {
    schedule: `cron(0 ${options.hour} * * ? *)`,
    timezone: "UTC",
    function: fn.arn as $util.Output<sst.aws.FunctionArn>,
    retries: 2,
  });
  return fn;
}
