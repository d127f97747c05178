import { type Env, reader } from "./env.ts";

export interface CanaryConfig {
  apiUrl: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** Scopes to ask for, divided by spaces. */
  scope: string;
  /** Milliseconds within which each answer must be complete. */
  slowMs: number;
}

export function canaryConfig(env: Env = process.env): CanaryConfig {
  const read = reader(env);
  return read.done({
    apiUrl: read.required("CANARY_API_URL"),
    tokenUrl: read.required("CANARY_TOKEN_URL"),
    clientId: read.required("CANARY_CLIENT_ID"),
    clientSecret: read.required("CANARY_CLIENT_SECRET"),
    scope: read.required("CANARY_SCOPE"),
    slowMs: read.integer("CANARY_SLOW_MS", 5_000, 1, 60_000),
  });
}
