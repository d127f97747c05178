/** What differs between stages, and nothing else does. */
export interface StageSettings {
  database: {
    /** Aurora capacity units; 0 lets the database pause when nothing has asked for five minutes. */
    minAcu: number;
    maxAcu: number;
    /** Instances beside the writer, each in another zone. */
    replicas: number;
    backupDays: number;
    proxy: boolean;
    /** Counts up to give the API's role a new password with the next deployment. */
    passwordGeneration: number;
  };
  /** Valkey nodes; 0 leaves the cache out and `/health/redis` says `not_configured`. */
  cacheNodes: 0 | 1 | 2;
  /** Deletion protection, a final snapshot, and buckets that are not emptied. */
  protect: boolean;
  logRetentionDays: 7 | 30 | 90;
  /** Days after which the history of rows is removed, little by little; without it all of it is kept. */
  historyRetentionDays?: number;
  throttle: Throttle;
  /** X-Ray traces of the functions, the first of each second and 5 % of the rest. */
  tracing: boolean;
  /** Alarms, their topic, and the dashboard. The secret `AlarmEmail` says where they are mailed. */
  monitoring: boolean;
  /** Where the database pauses, the canary asks for `/health/live` alone. */
  canary?: { everyMinutes: number };
  /** US dollars a month at which a mail warns; `npm run plan` prints the estimate that it comes from. */
  budgetUsd?: number;
  /** A small host through which `sst tunnel` reaches the database. */
  bastion: boolean;
  /** Concurrent executions that each function may have at most; an account of 10 executions cannot reserve any. */
  reservedConcurrency?: number;
  /** The name that people know, in a zone of Route 53: the pages under /app/ and the API beside them. Without it CloudFront's own. */
  domain?: string;
  /** The API's own name in a zone of Route 53, for programs; its execute-api address is then closed. */
  apiDomain?: string;
  /** Browser origins that may call the API; none means no CORS headers at all. */
  corsOrigins: string[];
  /** Where the web client may send a user back to after the login, beside the stage's own pages. */
  callbackUrls: string[];
  /** An Ollama server outside; it brings NAT gateways, which cost. */
  ollama?: { host: string; port: number };
}

export interface Throttle {
  requestsPerSecond: number;
  burst: number;
}

const dev: StageSettings = {
  database: { minAcu: 0, maxAcu: 2, replicas: 0, backupDays: 1, proxy: false, passwordGeneration: 1 },
  cacheNodes: 0,
  protect: false,
  logRetentionDays: 7,
  throttle: { requestsPerSecond: 20, burst: 40 },
  tracing: false,
  monitoring: false,
  bastion: false,
  corsOrigins: ["http://localhost:3000"],
  callbackUrls: ["http://localhost:3000/callback"],
};

const staging: StageSettings = {
  ...dev,
  database: { ...dev.database, maxAcu: 4 },
  cacheNodes: 1,
  logRetentionDays: 30,
  throttle: { requestsPerSecond: 100, burst: 200 },
  tracing: true,
  monitoring: true,
  canary: { everyMinutes: 15 },
  budgetUsd: 50,
};

const production: StageSettings = {
  database: { minAcu: 0.5, maxAcu: 8, replicas: 1, backupDays: 14, proxy: true, passwordGeneration: 1 },
  cacheNodes: 2,
  protect: true,
  logRetentionDays: 90,
  throttle: { requestsPerSecond: 500, burst: 1000 },
  tracing: true,
  monitoring: true,
  canary: { everyMinutes: 5 },
  budgetUsd: 300,
  bastion: false,
  corsOrigins: [],
  callbackUrls: [],
};

/** Stages that people share; any other name is a developer's own. */
const shared = { dev, staging, production };

/** The settings of a stage. */
export function stageSettings(stage: string): StageSettings {
  return isShared(stage) ? shared[stage] : dev;
}

/** `sst dev` takes the database and the cache of a stage away, so it is for a developer's own stage only. */
export function checkDevStage(stage: string): void {
  if (!isShared(stage)) return;
  throw new Error(
    `"sst dev" would delete the database of stage ${stage}. Use a stage of your own: npx sst dev --stage ${ownStage()}.`,
  );
}

const isShared = (stage: string): stage is keyof typeof shared => Object.hasOwn(shared, stage);

const ownStage = () => process.env.USER?.replaceAll(/[^a-zA-Z0-9-]/g, "") || "YOUR-NAME";
