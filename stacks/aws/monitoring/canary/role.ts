/// <reference path="../../../../.sst/platform/config.d.ts" />
import { poolArn } from "../../api/user-pool.ts";
import { tracing } from "../../functions/permissions.ts";
import { pauses, region, settings } from "../../stage.ts";

/** "Required roles and permissions for canaries" of the CloudWatch guide, less what this one does not do. */
export function createCanaryRole(name: string, artifacts: sst.aws.Bucket): aws.iam.Role {
  const { partition } = aws.getPartitionOutput();
  const { accountId } = aws.getCallerIdentityOutput();
  const logGroups = $interpolate`arn:${partition}:logs:${region}:${accountId}:log-group:/aws/lambda/cwsyn-${name}-*`;
  return new aws.iam.Role("CanaryRole", {
    assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
    inlinePolicies: [
      {
        name: "inline",
        policy: aws.iam.getPolicyDocumentOutput({
          statements: [
            { actions: ["s3:PutObject"], resources: [$interpolate`${artifacts.arn}/runs/*`] },
            {
              actions: ["s3:GetObject", "s3:GetObjectVersion"],
              resources: [$interpolate`${artifacts.arn}/code/*`],
            },
            { actions: ["s3:GetBucketLocation"], resources: [artifacts.arn] },
            { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [logGroups] },
            {
              actions: ["cloudwatch:PutMetricData"],
              resources: ["*"],
              conditions: [
                { test: "StringEquals", variable: "cloudwatch:namespace", values: ["CloudWatchSynthetics"] },
              ],
            },
            ...(settings.tracing ? [tracing] : []),
            // The secret of its client, for a token.
            ...(pauses ? [] : [{ actions: ["cognito-idp:DescribeUserPoolClient"], resources: [poolArn] }]),
            // The library looks its bucket up among all; the account's list of them has no ARN.
            { actions: ["s3:ListAllMyBuckets"], resources: ["*"] },
          ],
        }).json,
      },
    ],
  });
}
