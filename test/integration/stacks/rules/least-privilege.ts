import { serviceNames } from "../../../../lib/health/services.ts";
import type { Evaluation } from "../../../../stacks/plan/types.ts";
import { named, policies, type Rule, referred, type Statement, statements } from "./find.ts";

interface Needs {
  /** Variables beside those that every function has. */
  environment?: string[];
  links?: string[];
  /** Actions beside writing its own log and its traces. */
  actions?: string[];
  /** Security group in the VPC; none, and the function runs outside. */
  group?: string;
}

const database: Needs = { links: ["Database"], group: "FunctionsSecurityGroup-id" };
const paged: Needs = { ...database, links: ["CursorSecret", "Database"] };

/** Functions that sign links, look at files or remove them, each under the documents' prefix. */
const ofDocuments = (...actions: string[]): Needs => ({
  ...database,
  environment: ["MINIO_BUCKET"],
  actions,
});

/** What each function may have. Written out, so that nothing creeps in by way of the code that derives it. */
export const needsWithCache: Record<string, Needs> = {
  HealthAll: {
    links: ["Cache", "Database"],
    environment: ["MINIO_BUCKET"],
    actions: ["s3:ListBucket"],
    group: "FunctionsSecurityGroup-id",
  },
  HealthReady: {
    links: ["Cache", "Database"],
    environment: ["MINIO_BUCKET"],
    actions: ["s3:ListBucket"],
    group: "FunctionsSecurityGroup-id",
  },
  // A service outside AWS needs nothing, until a stage is given one.
  ...Object.fromEntries(
    serviceNames.map((name) => [`Health${name.charAt(0).toUpperCase()}${name.slice(1)}`, {}]),
  ),
  HealthDatabase: database,
  HealthRedis: { links: ["Cache"], group: "FunctionsSecurityGroup-id" },
  HealthMinio: { environment: ["MINIO_BUCKET"], actions: ["s3:ListBucket"] },
  HealthLive: {},
  PropertiesRentRoll: paged,
  PropertiesFigures: paged,
  PropertiesLedger: paged,
  AnalyticsRefinance: paged,
  ReportsRentRoll: paged,
  AnalyticsDefinitions: {},
  DocumentsCreate: ofDocuments("s3:PutObject"),
  DocumentsAnnounce: ofDocuments("s3:PutObject"),
  DocumentsDownload: ofDocuments("s3:GetObject"),
  DocumentsComplete: ofDocuments("s3:DeleteObject", "s3:GetObject", "s3:ListBucket"),
  DocumentsDelete: ofDocuments("s3:DeleteObject"),
  TransactionsCategories: {},
  ImportMapsList: database,
  DocsOpenapi: {},
  DocsPage: { links: ["SignIn"] },
  DocsFile: {},
  Fallback: {},
  Migrate: { links: ["Database", "DatabaseOwner"], group: "MigrationsSecurityGroup-id" },
};

/** What a function has that is not in the table: the database alone; lists and histories sign their cursors besides. */
function others(functionId: string): Needs {
  const scheduled = needsOfSchedules[functionId];
  return scheduled ?? (/(List|History)$/.test(functionId) ? paged : database);
}

/** Functions of stages that never pause: what Lambda hands on in their name is to the topic and to the event bus. */
const needsOfSchedules: Record<string, Needs> = {
  DocumentsSweep: {
    ...database,
    environment: ["MINIO_BUCKET"],
    actions: ["s3:DeleteObject", "sns:Publish"],
  },
  AlertsScheduled: { ...database, actions: ["events:PutEvents", "sns:Publish"] },
};

/** The same where the stage has no cache: no link to it, and no way into the VPC for its sake. */
export const needsWithoutCache: Record<string, Needs> = {
  ...Object.fromEntries(
    Object.entries(needsWithCache).map(([name, needs]) => [
      name,
      { ...needs, ...(needs.links ? { links: needs.links.filter((link) => link !== "Cache") } : {}) },
    ]),
  ),
  HealthRedis: {},
};

const sstVariables = ["SST_KEY", "SST_KEY_FILE", "SST_RESOURCE_App"];
/** How it knows the database; the value is another rule's. */
function verification(plan: Evaluation, links: string[] = []): string[] {
  if (!links.includes("Database")) return [];
  const proxied = plan.resources.some(({ type }) => type === "aws:rds/proxy:Proxy");
  return proxied && !links.includes("DatabaseOwner") ? ["DATABASE_SSL"] : ["DATABASE_SSL", "DATABASE_SSL_CA"];
}

const tracing = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"];
const logging = ["logs:CreateLogStream", "logs:PutLogEvents"];
const interfaces = [
  "ec2:AssignPrivateIpAddresses",
  "ec2:CreateNetworkInterface",
  "ec2:DeleteNetworkInterface",
  "ec2:DescribeNetworkInterfaces",
  "ec2:DescribeSubnets",
  "ec2:UnassignPrivateIpAddresses",
];

/** Each function has the variables, links, permissions and network that the table names, to the letter. */
export const functionsHaveJustWhatTheyNeed: Rule = (plan) => {
  const table = named(plan, "aws:elasticache/replicationGroup:ReplicationGroup", "ValkeyCluster")
    ? needsWithCache
    : needsWithoutCache;
  const names = plan.artifacts.map(({ functionId }) => functionId);
  const missing = Object.keys(table).filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => `${name} is in the table and not in the plan`),
    ...plan.artifacts.flatMap(({ functionId, links }) => {
      const needs = table[functionId] ?? others(functionId);
      const { environment, vpcConfig, actions } = read(plan, functionId);
      const group = vpcConfig?.securityGroupIds.join();
      return [
        ...differ(`${functionId} variables`, environment, [
          ...sstVariables,
          ...verification(plan, needs.links),
          ...(needs.environment ?? []),
        ]),
        ...differ(`${functionId} links`, links, needs.links ?? []),
        ...differ(`${functionId} group`, group ? [group] : [], needs.group ? [needs.group] : []),
        ...differ(`${functionId} actions`, actions, [
          ...logging,
          ...(plan.stage === "dev" ? [] : tracing),
          ...(needs.group ? interfaces : []),
          ...(needs.actions ?? []),
        ]),
      ];
    }),
  ];
};

function read(plan: Evaluation, functionId: string) {
  const { inputs } = named(plan, "aws:lambda/function:Function", `${functionId}Function`) ?? { inputs: {} };
  const { environment, vpcConfig, role } = inputs as {
    environment?: { variables: Record<string, string> };
    vpcConfig?: { securityGroupIds: string[] };
    role?: string;
  };
  const { inlinePolicies = [], managedPolicyArns = [] } = (referred(plan, "aws:iam/role:Role", role)
    ?.inputs ?? {}) as { inlinePolicies?: { policy: string }[]; managedPolicyArns?: string[] };
  return {
    environment: Object.keys(environment?.variables ?? {}),
    vpcConfig,
    actions: [
      ...inlinePolicies.flatMap(({ policy }) => statements(policy)).flatMap(({ Action }) => Action),
      ...managedPolicyArns,
    ],
  };
}

function differ(what: string, found: string[], wanted: string[]): string[] {
  const [a, b] = [found, wanted].map((names) => names.toSorted().join(", "));
  return a === b ? [] : [`${what}: ${a || "none"}; wanted: ${b || "none"}`];
}

/** Actions that know no resource; each list with the reason why it may have `*`. */
const overEverything: [actions: string[], reason: string][] = [
  [tracing, "X-Ray has no resources"],
  [interfaces, "Lambda makes network interfaces before they have an ARN"],
  [["s3:ListAllMyBuckets"], "the canary's library looks for its bucket; the list of an account has no ARN"],
  [["cloudwatch:PutMetricData"], "metrics have no ARN; the namespace is fixed by a condition"],
];

const mayEndInStar = [
  /^arn:aws:logs:[^*]*:\*$/, // the streams of one group
  /^arn:aws:logs:[^*]*log-group:\/aws\/lambda\/cwsyn-reims-[a-z]+-\*$/, // the group that Synthetics names itself
  /^arn:aws:s3:::canaryartifactsbucket\/(runs|code)\/\*$/, // what the canary reads and writes
  /^arn:aws:s3:::documentsbucket\/documents\/\*$/, // documents
  /^arn:aws:s3:::pagesbucket\/\*$/, // the pages
];

/** No statement allows a wildcard action, nor a wildcard resource but for the few that are argued above. */
export const noWildcards: Rule = (plan) =>
  policies(plan).flatMap(({ of, statements: all }) =>
    all
      .filter(({ Effect }) => Effect === "Allow")
      .flatMap((one) => [
        ...one.Action.filter((action) => action.includes("*")).map((action) => `${of.name} may ${action}`),
        ...one.Resource.filter((resource) => resource.includes("*") && !argued(one, resource)).map(
          (resource) => `${of.name} may ${one.Action.join()} on ${resource}`,
        ),
      ]),
  );

function argued(one: Statement, resource: string): boolean {
  if (resource !== "*") return mayEndInStar.some((pattern) => pattern.test(resource));
  return overEverything.some(([actions]) => one.Action.every((action) => actions.includes(action)));
}

/** A role is taken by a service of AWS, and by no principal of the account. */
export const rolesAreForServices: Rule = (plan) =>
  plan.resources
    .filter(({ type }) => type === "aws:iam/role:Role")
    .flatMap(({ name, inputs }) => {
      const { assumeRolePolicy: policy } = inputs;
      const text = typeof policy === "string" ? policy : JSON.stringify(policy);
      return /"Principal":\{"Service":\[?"\w+\.amazonaws\.com"\]?\}/.test(text) && !text.includes('"AWS"')
        ? []
        : [`${name} is taken by ${text}`];
    });
