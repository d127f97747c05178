import { expect, test } from "vitest";
import { type Difference, diffPlans } from "../../../../stacks/plan/report/diff.ts";
import type { Plans } from "./plans.ts";

/** All that production has otherwise than dev; each line is a setting in stacks/aws/settings.ts. */
const listed: Record<string, RegExp> = {
  "kept when removed": / retainOnDelete$/,
  "capacity, backups and protection of the database":
    /^aws:rds\/cluster:Cluster PostgresCluster inputs\.(backupRetentionPeriod|deletionProtection|finalSnapshotIdentifier|skipFinalSnapshot|serverlessv2ScalingConfiguration\.|tags\.sst:ref:proxy)/,
  "the proxy signs in as the API's role": /^aws:secretsmanager\/\w+:\w+ PostgresProxySecret(Version)?api$/,
  "idle sessions are the proxy's": /^aws:rds\/clusterParameterGroup:\w+ \w+ inputs\.parameters$/,
  "the proxy's certificate is one that Node trusts":
    /^aws:lambda\/function:Function \w+ inputs\.environment\.variables\.DATABASE_SSL_CA$/,
  tracing:
    /^aws:(lambda\/function:Function \w+ inputs\.tracingConfig\.mode|iam\/role:Role \w+ inputs\.inlinePolicies)$/,
  "a second zone for the database": /^aws:rds\/clusterInstance:ClusterInstance PostgresReplica0$/,
  "RDS Proxy":
    /^aws:(rds\/proxy|rds\/proxyTarget|rds\/proxyDefaultTargetGroup|cloudwatch\/logGroup|iam\/role|ec2\/securityGroup):\w+ (PostgresProxy\w*|ProxyLogGroup|ProxySecurityGroup)$|^pulumi-nodejs:dynamic:Resource PostgresProxyRoleLookup/,
  "the way to the database leads through the proxy":
    /SecurityGroup(E|In)gressRule (FunctionsToDatabase|FunctionsToProxy|ProxyToDatabase)(In|Out)$/,
  "the cache": /(Valkey|CacheSecurityGroup|FunctionsToCache)\w*$/,
  "the cache is reached from the VPC":
    /^aws:(iam\/role:Role HealthRedisRole inputs\.inlinePolicies|lambda\/function:Function HealthRedisFunction inputs\.vpcConfig)$/,
  "the buckets are not emptied": /^aws:s3\/bucket:Bucket (Documents|Pages)Bucket inputs\.forceDestroy$/,
  "the daily schedules": /^\S+ (AlertsScheduled|CriticalAlerts|DocumentsSweep)\w*$/,
  "users are not deleted": /^aws:cognito\/userPool:UserPool UsersUserPool inputs\.deletionProtection$/,
  "logs are kept for longer": /^aws:cloudwatch\/logGroup:LogGroup \w+ inputs\.retentionInDays$/,
  throttling: /^aws:apigatewayv2\/stage:Stage ApiStage inputs\.defaultRouteSettings\.throttling/,
  "alarms and the dashboard":
    /^aws:(cloudwatch\/(metricAlarm:MetricAlarm|dashboard:Dashboard)|sns\/(topic:Topic|topicPolicy:TopicPolicy|topicSubscription:TopicSubscription)|budgets\/budget:Budget) \w+$/,
  "the canary": /^\S+ (Canary\w*)$/,
  "the canary's client": /^aws:apigatewayv2\/authorizer:Authorizer \w+ inputs\.jwtConfiguration\.audiences$/,
  "browsers of the laptop": /^aws:apigatewayv2\/api:Api ApiApi inputs\.corsConfiguration/,
  "keys in the router's store, which SST names after the stage":
    /^(pulumi-nodejs:dynamic:Resource (Router|Site)\S+ inputs\.(namespace|entry)|aws:cloudfront\/\S+ Router\w+ inputs\.(code|tags\.sst:ref:kv-namespace))$/,
  // The host in it is placeholder.sst.dev, and `dev` reads as the stage.
  "the origin that the router replaces in every request":
    /^aws:cloudfront\/distribution:Distribution RouterCdnDistribution inputs\.origins$/,
  "where the login leads back": /^aws:cognito\/userPoolClient:UserPoolClient WebClient inputs\.callbackUrls$/,
};

function differences(plan: Plans): string[] {
  const line = ({ resource, path }: Difference) => (path === undefined ? resource : `${resource} ${path}`);
  return diffPlans(plan("dev"), plan("production")).map(line);
}

/** What the stages have differently, and nothing else. */
export function testDifferences(plan: Plans): void {
  test("production differs from dev in nothing but the listed settings", () => {
    const patterns = Object.values(listed);
    expect(differences(plan).filter((one) => !patterns.some((pattern) => pattern.test(one)))).toEqual([]);
  });

  test("production differs from dev in each of the listed settings", () => {
    const found = differences(plan);
    const unused = Object.entries(listed).filter(([, pattern]) => !found.some((one) => pattern.test(one)));
    expect(unused.map(([setting]) => setting)).toEqual([]);
  });
}
