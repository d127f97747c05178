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
    /** Connections at which an alarm sounds. */
    connectionsAlarm: number;
  };
  /** Valkey nodes; 0 leaves the cache out and `/health/redis` says `not_configured`. */
  cacheNodes: 0 | 1 | 2;
  /** Deletion protection, a final snapshot, and buckets that are not emptied. */
  protect: boolean;
  logRetentionDays: 7 | 30 | 90;
  throttle: { requestsPerSecond: number; burst: number };
  /** Alarms, their topic, and the dashboard. */
  monitoring: boolean;
  canary: boolean;
  /** Where alarms are mailed. */
  alarmEmail?: string;
  /** The API's own name, in a zone of Route 53, such as `api.example.com`. */
  domain?: string;
  /** Browser origins that may call the API; none means no CORS headers at all. */
  corsOrigins: string[];
  /** Where the web client may send a user back to after the login. */
  callbackUrls: string[];
  /** An Ollama server outside; it brings NAT gateways, which cost. */
  ollama?: { host: string; port: number };
}

const dev: StageSettings = {
  database: { minAcu: 0, maxAcu: 2, replicas: 0, backupDays: 1, proxy: false, connectionsAlarm: 100 },
  cacheNodes: 0,
  protect: false,
  logRetentionDays: 7,
  throttle: { requestsPerSecond: 20, burst: 40 },
  monitoring: false,
  canary: false,
  corsOrigins: ["http://localhost:3000"],
  callbackUrls: ["http://localhost:3000/callback"],
};

const staging: StageSettings = {
  ...dev,
  cacheNodes: 1,
  logRetentionDays: 30,
  throttle: { requestsPerSecond: 100, burst: 200 },
  monitoring: true,
};

const production: StageSettings = {
  database: { minAcu: 0.5, maxAcu: 8, replicas: 1, backupDays: 14, proxy: true, connectionsAlarm: 400 },
  cacheNodes: 2,
  protect: true,
  logRetentionDays: 90,
  throttle: { requestsPerSecond: 500, burst: 1000 },
  monitoring: true,
  canary: true,
  corsOrigins: [],
  callbackUrls: ["https://localhost/callback"],
};

/** The settings of a stage; a name that is neither `staging` nor `production` is a developer's own. */
export function stageSettings(stage: string): StageSettings {
  return { staging, production }[stage] ?? dev;
}
