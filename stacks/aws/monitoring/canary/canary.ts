/// <reference path="../../../../.sst/platform/config.d.ts" />
import { api } from "../../api/api.ts";
import { allScopes, canaryClient } from "../../api/auth.ts";
import { poolId, tokenUrl } from "../../api/user-pool.ts";
import { privateBucket } from "../../data/storage.ts";
import { onLaptop, prefix, settings } from "../../stage.ts";
import { versions } from "../../versions.ts";
import { bundleCanary } from "./code.ts";
import { createCanaryRole } from "./role.ts";

const name = prefix.slice(0, 255).toLowerCase();

/** CloudWatch Synthetics: health, then a round trip; where the database may sleep, `/health/live` alone. */
function createCanary(everyMinutes: number) {
  const artifacts = privateBucket("CanaryArtifacts", { expire: { prefix: "runs/", days: 30 } });
  const code = new aws.s3.BucketObjectv2("CanaryCode", {
    bucket: artifacts.name,
    key: "code/canary.zip",
    source: new $util.asset.AssetArchive({ "index.js": new $util.asset.FileAsset(bundleCanary()) }),
  });
  const canary = new aws.synthetics.Canary("Canary", {
    name,
    runtimeVersion: versions.canary,
    handler: "index.handler",
    s3Bucket: artifacts.name,
    s3Key: code.key,
    s3Version: code.versionId,
    artifactS3Location: $interpolate`s3://${artifacts.name}/runs`,
    executionRoleArn: createCanaryRole(name, artifacts).arn,
    schedule: { expression: `rate(${everyMinutes} minutes)` },
    runConfig: {
      timeoutInSeconds: 60,
      memoryInMb: 960,
      activeTracing: settings.tracing,
      environmentVariables: { CANARY_API_URL: api.url, ...tokenSettings() },
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

/** Where it gets a token. The client's secret is not here: the canary reads it by its role. */
function tokenSettings(): Record<string, $util.Input<string>> {
  if (canaryClient === undefined) return {};
  return {
    CANARY_TOKEN_URL: tokenUrl,
    CANARY_USER_POOL: poolId,
    CANARY_CLIENT_ID: canaryClient.id,
    CANARY_SCOPE: allScopes,
  };
}

export const canary =
  settings.canary === undefined || onLaptop ? undefined : createCanary(settings.canary.everyMinutes);
