/// <reference path="../../../.sst/platform/config.d.ts" />
import { vpc } from "../network/vpc.ts";
import { onLaptop, prefix, settings } from "../stage.ts";
import { versions } from "../versions.ts";
import { platformPermissions, type Statement } from "./permissions.ts";

export interface LambdaOptions {
  handler: string;
  description: string;
  /** MB. */
  memory: number;
  /** Seconds. */
  timeout: number;
  environment?: Record<string, $util.Input<string>>;
  link?: unknown[];
  permissions?: Statement[];
  copyFiles?: { from: string; to: string }[];
  /** The security group to run with inside the VPC; without one the function runs outside. */
  securityGroup?: aws.ec2.SecurityGroup;
  /** Keeps every version that was deployed, for a rollback. */
  versioning?: boolean;
  /** Concurrent executions that are kept for it, and that it may not exceed. */
  reservedConcurrency?: number;
  dependsOn?: $util.Resource[];
}

/** Under `sst dev` a call goes round by the laptop. */
const leastSecondsOnLaptop = 30;

/** A function as all of ours are: Node 24 on Graviton, minified, with its own log group and a role of just what it does. */
export function lambda(name: string, options: LambdaOptions): sst.aws.Function {
  const group = onLaptop ? undefined : options.securityGroup;
  const timeout = onLaptop ? Math.max(options.timeout, leastSecondsOnLaptop) : options.timeout;
  const logGroup = new aws.cloudwatch.LogGroup(`${name}LogGroup`, {
    name: `/aws/lambda/${prefix}-${name}`,
    retentionInDays: settings.logRetentionDays,
  });
  return new sst.aws.Function(name, {
    handler: options.handler,
    description: options.description,
    runtime: versions.lambda,
    architecture: "arm64",
    memory: `${options.memory} MB`,
    timeout: `${timeout} seconds`,
    nodejs: { minify: true, splitting: true },
    logging: { format: "json", logGroup: logGroup.name },
    environment: options.environment ?? {},
    link: options.link ?? [],
    permissions: [...platformPermissions(logGroup, group !== undefined), ...(options.permissions ?? [])],
    versioning: options.versioning ?? false,
    ...(options.reservedConcurrency === undefined
      ? {}
      : { concurrency: { reserved: options.reservedConcurrency } }),
    ...(options.copyFiles === undefined ? {} : { copyFiles: options.copyFiles }),
    ...(group === undefined
      ? {}
      : { vpc: { privateSubnets: vpc.privateSubnets, securityGroups: [group.id] } }),
    transform: {
      // AWS's managed policies reach every log group of the account, and SST lets the account's own principals
      // take the role, which only `sst dev` needs.
      role: (args) => {
        args.managedPolicyArns = [];
        if (!onLaptop) {
          args.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" });
        }
      },
      function: (args, resource) => {
        args.tracingConfig = { mode: settings.tracing ? "Active" : "PassThrough" };
        if (options.dependsOn !== undefined) resource.dependsOn = options.dependsOn;
        return undefined;
      },
    },
  });
}
