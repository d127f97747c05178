/// <reference path="../../.sst/platform/config.d.ts" />
import { vpc } from "./network.ts";
import { platformPermissions, type Statement } from "./permissions.ts";
import { onLaptop, prefix, settings } from "./stage.ts";

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
  dependsOn?: $util.Resource[];
}

/** A function as all of ours are: Node 24 on Graviton, minified, traced, with its own log group and a role of just what it does. */
export function lambda(name: string, options: LambdaOptions): sst.aws.Function {
  const group = onLaptop ? undefined : options.securityGroup;
  const logGroup = new aws.cloudwatch.LogGroup(`${name}LogGroup`, {
    name: `/aws/lambda/${prefix}-${name}`,
    retentionInDays: settings.logRetentionDays,
  });
  return new sst.aws.Function(name, {
    handler: options.handler,
    description: options.description,
    runtime: "nodejs24.x",
    architecture: "arm64",
    memory: `${options.memory} MB`,
    timeout: `${options.timeout} seconds`,
    nodejs: { minify: true, splitting: true },
    logging: { format: "json", logGroup: logGroup.name },
    environment: options.environment ?? {},
    link: options.link ?? [],
    permissions: [...platformPermissions(logGroup, group !== undefined), ...(options.permissions ?? [])],
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
        args.tracingConfig = { mode: "Active" };
        if (options.dependsOn !== undefined) resource.dependsOn = options.dependsOn;
        return undefined;
      },
    },
  });
}
