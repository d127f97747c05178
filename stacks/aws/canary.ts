/// <reference path="../../.sst/platform/config.d.ts" />
import path from "node:path";
import { build } from "esbuild";
import { routes } from "../../functions/routes.ts";
import { api } from "./api.ts";
import { canaryClient, tokenScope, tokenUrl } from "./auth.ts";
import { tracing } from "./permissions.ts";
import { prefix, region, settings } from "./stage.ts";
import { privateBucket } from "./storage.ts";

/** Node without a browser, on Lambda's Node 20: the script speaks to an API. */
const runtimeVersion = "syn-nodejs-3.1";
const name = prefix.slice(0, 255).toLowerCase();

/** CloudWatch Synthetics: `/health`, then a round trip, every five minutes. */
function createCanary(client: NonNullable<typeof canaryClient>) {
  const artifacts = privateBucket("CanaryArtifacts", { expireDays: 30 });
  const code = new aws.s3.BucketObjectv2("CanaryCode", {
    bucket: artifacts.name,
    key: "code/canary.zip",
    source: new $util.asset.AssetArchive({ "index.js": new $util.asset.StringAsset(bundle()) }),
  });
  const canary = new aws.synthetics.Canary("Canary", {
    name,
    runtimeVersion,
    handler: "index.handler",
    s3Bucket: artifacts.name,
    s3Key: code.key,
    s3Version: code.versionId,
    artifactS3Location: $interpolate`s3://${artifacts.name}/runs`,
    executionRoleArn: createRole(artifacts).arn,
    schedule: { expression: "rate(5 minutes)" },
    runConfig: {
      timeoutInSeconds: 60,
      memoryInMb: 960,
      activeTracing: true,
      environmentVariables: {
        CANARY_API_URL: api.url,
        CANARY_TOKEN_URL: tokenUrl,
        CANARY_CLIENT_ID: client.id,
        CANARY_CLIENT_SECRET: client.secret,
        CANARY_SCOPE: [...new Set(routes.flatMap(({ scope }) => scope ?? []))].map(tokenScope).join(" "),
      },
    },
    startCanary: true,
    deleteLambda: true,
    successRetentionPeriod: 7,
    failureRetentionPeriod: 30,
  });
  // Synthetics names the group after a function that it makes itself, and the role may not make groups: ours comes first.
  new aws.cloudwatch.LogGroup("CanaryLogGroup", {
    name: canary.engineArn.apply((arn) => `/aws/lambda/${arn.split(":")[6]}`),
    retentionInDays: settings.logRetentionDays,
  });
  return canary;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join($cli.paths.root, "functions/canary/index.ts")],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["@aws/synthetics-core"],
  });
  return outputFiles[0]?.text ?? "";
}

/** "Required roles and permissions for canaries" of the CloudWatch guide, less what this one does not do. */
function createRole(artifacts: sst.aws.Bucket): aws.iam.Role {
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
            tracing,
            // The library looks its bucket up among all; the account's list of them has no ARN.
            { actions: ["s3:ListAllMyBuckets"], resources: ["*"] },
          ],
        }).json,
      },
    ],
  });
}

export const canary = canaryClient === undefined ? undefined : createCanary(canaryClient);
