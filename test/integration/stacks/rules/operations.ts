import type { Evaluation } from "../../../../stacks/plan/types.ts";
import { named, ofType, type Rule, referred, upstream } from "./find.ts";

/** Every log group forgets, and every function writes to one of them, in JSON. */
export const logsAreKept: Rule = (plan) => {
  const groups = ofType(plan, "aws:cloudwatch/logGroup:LogGroup");
  const names = groups.map(({ inputs }) => inputs.name);
  return [
    ...groups
      .filter(({ inputs }) => !inputs.retentionInDays)
      .map(({ name }) => `${name} keeps its lines without end`),
    ...ofType(plan, "aws:lambda/function:Function").flatMap(({ name, inputs }) => {
      const { logFormat, logGroup } = inputs.loggingConfig as Record<string, string>;
      return [
        ...(names.includes(logGroup) ? [] : [`${name} logs to ${logGroup}`]),
        ...(logFormat === "JSON" ? [] : [`${name} logs ${logFormat}`]),
      ];
    }),
    ...ofType(plan, "aws:apigatewayv2/stage:Stage")
      .filter(({ inputs }) => !isJson((inputs.accessLogSettings as { format: string }).format))
      .map(({ name }) => `${name} has no access log in JSON`),
    ...ofType(plan, "aws:rds/cluster:Cluster")
      .filter(({ inputs }) => inputs.enabledCloudwatchLogsExports !== undefined)
      .map(({ name }) => `${name} exports logs to a group without retention`),
  ];
};

function isJson(format: string): boolean {
  try {
    return typeof JSON.parse(format) === "object";
  } catch {
    return false;
  }
}

/** The reason of a refusal is API Gateway's alone to tell: no function ran. */
export const accessLogSaysWhy: Rule = (plan) =>
  ofType(plan, "aws:apigatewayv2/stage:Stage").flatMap(({ name, inputs }) => {
    const { format } = inputs.accessLogSettings as { format: string };
    return [
      "authorizer.error",
      "error.message",
      "integration.error",
      "requestId",
      "authorizer.claims.client_id",
    ]
      .filter((variable) => !format.includes(`"$context.${variable}"`))
      .map((variable) => `${name} does not log ${variable}`);
  });

/** Traces where the stage's settings ask for them, and the right to write them nowhere else. */
export const tracingIsAsSet: Rule = (plan) => {
  const wanted = plan.stage === "dev" ? "PassThrough" : "Active";
  return ofType(plan, "aws:lambda/function:Function")
    .filter(({ inputs }) => (inputs.tracingConfig as { mode: string }).mode !== wanted)
    .map(({ name }) => `${name} is not ${wanted}`);
};

/** Each deployment leaves a version behind, and the API goes by the alias. */
export const functionsRollBack: Rule = (plan) =>
  apiFunctions(plan)
    .filter(({ urn }) => !scheduledFunctions(plan).has(urn))
    .flatMap(({ name, inputs }) => {
      const alias = named(plan, "aws:lambda/alias:Alias", name.replace(/Function$/, "Alias"))?.inputs;
      return [
        ...(inputs.publish === true ? [] : [`${name} keeps no versions`]),
        ...(alias?.name === "live" && alias.functionVersion !== "$LATEST" ? [] : [`${name} has no alias`]),
      ];
    });

/** Public health and imports are limited below the stage, which waits for the routes that its limits name. */
export const routesAreThrottled: Rule = (plan) =>
  ofType(plan, "aws:apigatewayv2/stage:Stage").flatMap((stage) => {
    const settings = (stage.inputs.routeSettings ?? []) as {
      routeKey: string;
      throttlingRateLimit: number;
    }[];
    const limited = new Map(settings.map((one) => [one.routeKey, one.throttlingRateLimit]));
    const routes = ofType(plan, "aws:apigatewayv2/route:Route");
    const close = ["GET /health", "HEAD /health", "GET /health/database", "POST /properties/import"];
    return [
      ...close.filter((key) => !(Number(limited.get(key)) <= 10)).map((key) => `${key} is not limited`),
      ...[...limited.keys()]
        .filter((key) => !routes.some(({ inputs }) => inputs.routeKey === key))
        .map((key) => `a limit is for ${key}, which is no route`),
      ...routes
        .filter(
          ({ urn, inputs }) => limited.has(String(inputs.routeKey)) && !stage.dependencies.includes(urn),
        )
        .map(({ inputs }) => `the limits are set before ${inputs.routeKey} is there`),
    ];
  });

/** Functions run on Node 24, on Graviton, with the memory and the time that their route asks for. */
export const functionsRunAlike: Rule = (plan) =>
  ofType(plan, "aws:lambda/function:Function").flatMap(({ name, inputs }) =>
    inputs.runtime === "nodejs24.x" && String(inputs.architectures) === "arm64"
      ? []
      : [`${name} runs on ${inputs.runtime}, ${inputs.architectures}`],
  );

/** The API's functions wait for the migration; the migration waits for a database that is ready, and for nothing of the API. */
export const migrationComesFirst: Rule = (plan) => {
  const [invocation] = ofType(plan, "aws:lambda/invocation:Invocation");
  if (invocation === undefined) return ["nothing migrates"];
  const before = upstream(plan, invocation.urn);
  const functions = apiFunctions(plan);
  const needed = ["MigrateFunction", "PostgresInstance", "PostgresCluster", "MigrationsToDatabaseIn"];
  const triggers = Object.keys((invocation.inputs.triggers as object) ?? {}).sort();
  return [
    ...functions
      .filter(({ urn }) => !upstream(plan, urn).has(invocation.urn))
      .map(({ name }) => `${name} does not wait for the migration`),
    ...plan.resources
      .filter(({ urn, type }) => before.has(urn) && /apigatewayv2|synthetics/.test(type))
      .map(({ name }) => `the migration waits for ${name}`),
    ...functions.filter(({ urn }) => before.has(urn)).map(({ name }) => `the migration waits for ${name}`),
    ...needed
      .filter((name) => !plan.resources.some((one) => one.name === name && before.has(one.urn)))
      .map((name) => `the migration does not wait for ${name}`),
    ...(triggers.join() === "code,migrations" ? [] : [`the migration runs when ${triggers} change`]),
    ...(referred(plan, "aws:lambda/function:Function", invocation.inputs.functionName)?.name ===
    "MigrateFunction"
      ? []
      : ["another function migrates"]),
  ];
};

function apiFunctions(plan: Evaluation) {
  return ofType(plan, "aws:lambda/function:Function").filter(({ name }) => name !== "MigrateFunction");
}

/** Functions that a schedule invokes, by URN. */
export function scheduledFunctions(plan: Evaluation): Set<string> {
  return new Set(
    ofType(plan, "aws:scheduler/schedule:Schedule").flatMap(({ inputs }) => {
      const { arn } = inputs.target as { arn: string };
      return referred(plan, "aws:lambda/function:Function", arn)?.urn ?? [];
    }),
  );
}

/** Alarms on everything that the runbook names, each with somebody to tell. */
export const alarmsAreSet: Rule = (plan) => {
  const wanted = ["ApiErrors", "ApiRefusals", "ApiLatency", "FunctionErrors", "FunctionDuration", "Throttles"]
    .concat("DatabaseConnections", "DatabaseCapacity", "CacheMemory", "CacheCpu", "CanarySuccess")
    .concat(ofType(plan, "aws:rds/proxy:Proxy").length > 0 ? ["ProxyWait", "ProxyRefusals"] : [])
    .concat(scheduledFunctions(plan).size > 0 ? ["ScheduledRuns"] : []);
  const alarms = ofType(plan, "aws:cloudwatch/metricAlarm:MetricAlarm");
  const canaryAlarm = named(plan, "aws:cloudwatch/metricAlarm:MetricAlarm", "CanarySuccessAlarm");
  return [
    ...wanted
      .filter((name) => !alarms.some((alarm) => alarm.name === `${name}Alarm`))
      .map((name) => `no alarm ${name}`),
    ...alarms
      .filter(({ name }) => !wanted.includes(name.replace(/Alarm$/, "")))
      .map(({ name }) => `${name} is in no runbook`),
    ...(ofType(plan, "aws:sns/topicSubscription:TopicSubscription").length === 1
      ? []
      : ["the alarms reach no one"]),
    ...alarms
      .filter(({ inputs }) => (inputs.alarmActions as unknown[] | undefined)?.length !== 1)
      .map(({ name }) => `${name} tells no one`),
    ...(canaryAlarm && canaryAlarm.inputs.treatMissingData !== "breaching"
      ? ["a silent canary is no alarm"]
      : []),
  ];
};
