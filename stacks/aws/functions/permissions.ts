/// <reference path="../../../.sst/platform/config.d.ts" />
import { settings } from "../stage.ts";

export interface Statement {
  actions: string[];
  resources: $util.Input<string>[];
}

/**
 * The only statements over every resource: X-Ray and network interfaces know no narrower one for these actions
 * (Service Authorization Reference, "Actions defined by AWS X-Ray" and "by Amazon EC2").
 */
export const tracing: Statement = {
  actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
  resources: ["*"],
};
const networkInterfaces: Statement = {
  actions: [
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:AssignPrivateIpAddresses",
    "ec2:UnassignPrivateIpAddresses",
  ],
  resources: ["*"],
};

/** What Lambda itself does in a function's name: its own log group, its traces and, in the VPC, its interfaces. */
export function platformPermissions(logGroup: aws.cloudwatch.LogGroup, inVpc: boolean): Statement[] {
  return [
    { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [$interpolate`${logGroup.arn}:*`] },
    ...(settings.tracing ? [tracing] : []),
    ...(inVpc ? [networkInterfaces] : []),
  ];
}
