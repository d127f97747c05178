import type { Evaluation } from "../../../../scripts/plan/types.ts";
import { named, ofType, type Rule, referred, upstream } from "./find.ts";

/** Every log group forgets, and every function writes to one of them, in JSON, and is traced. */
export const logsAreKept: Rule = (plan) => {
  const groups = ofType(plan, "aws:cloudwatch/logGroup:LogGroup");
  const names = groups.map(({ inputs }) => inputs.name);
  return [
    ...groups
      .filter(({ inputs }) => !inputs.retentionInDays)
      .map(({ name }) => `${name} keeps its lines for ever`),
    ...ofType(plan, "aws:lambda/function:Function").flatMap(({ name, inputs }) => {
      const { logFormat, logGroup } = inputs.loggingConfig as Record<string, string>;
      return [
        ...(names.includes(logGroup) ? [] : [`${name} logs to ${logGroup}`]),
        ...(logFormat === "JSON" ? [] : [`${name} logs ${logFormat}`]),
        ...(JSON.stringify(inputs.tracingConfig)?.includes("Active") ? [] : [`${name} is not traced`]),
      ];
    }),
    ...ofType(plan, "aws:apigatewayv2/stage:Stage")
      .filter(({ inputs }) => !isJson((inputs.accessLogSettings as { format: string }).format))
      .map(({ name }) => `${name} has no access log in JSON`),
    ...ofType(plan, "aws:rds/cluster:Cluster")
      .filter(({ inputs }) => inputs.enabledCloudwatchLogsExports !== undefined)
      .map(({ name }) => `${name} exports logs to a group that is nobody's`),
  ];
};

function isJson(format: string): boolean {
  try {
    return typeof JSON.parse(format) === "object";
  } catch {
    return false;
  }
}

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

/** Alarms on everything that the runbook names, each with somebody to tell. */
export const alarmsAreSet: Rule = (plan) => {
  const wanted = ["ApiErrors", "ApiLatency", "Throttles", "DatabaseConnections", "DatabaseCapacity"];
  const functions = apiFunctions(plan).map(({ name }) => name.replace(/Function$/, "Errors"));
  const canary = ofType(plan, "aws:synthetics/canary:Canary").map(() => "CanarySuccess");
  const alarms = ofType(plan, "aws:cloudwatch/metricAlarm:MetricAlarm");
  const canaryAlarm = named(plan, "aws:cloudwatch/metricAlarm:MetricAlarm", "CanarySuccessAlarm");
  return [
    ...[...wanted, ...functions, ...canary]
      .filter((name) => !alarms.some((alarm) => alarm.name === `${name}Alarm`))
      .map((name) => `no alarm ${name}`),
    ...alarms
      .filter(({ inputs }) => (inputs.alarmActions as unknown[] | undefined)?.length !== 1)
      .map(({ name }) => `${name} tells nobody`),
    ...(canaryAlarm && canaryAlarm.inputs.treatMissingData !== "breaching"
      ? ["a silent canary is no alarm"]
      : []),
  ];
};
