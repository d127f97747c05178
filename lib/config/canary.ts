import { type Env, reader } from "./readers/env.ts";

/** A client of Cognito that signs in as a program. */
export interface MachineLogin {
  tokenUrl: string;
  userPoolId: string;
  clientId: string;
  /** Scopes to ask for, divided by spaces. */
  scope: string;
}

export interface CanaryConfig {
  apiUrl: string;
  /** Milliseconds within which each answer must be complete. */
  slowMs: number;
  /** For the round trip; undefined where the canary asks for `/health/live` alone. */
  login: MachineLogin | undefined;
}

export function canaryConfig(env: Env = process.env): CanaryConfig {
  const read = reader(env);
  const login =
    read.text("CANARY_TOKEN_URL") === undefined
      ? undefined
      : {
          tokenUrl: read.required("CANARY_TOKEN_URL"),
          userPoolId: read.required("CANARY_USER_POOL"),
          clientId: read.required("CANARY_CLIENT_ID"),
          scope: read.required("CANARY_SCOPE"),
        };
  return read.done({
    apiUrl: read.required("CANARY_API_URL"),
    slowMs: read.integer("CANARY_SLOW_MS", 5_000, 1, 60_000),
    login,
  });
}
