import type { ApiClient } from "../support/api-client.ts";

export interface HealthOptions {
  api: ApiClient;
  /** Calls per endpoint, or polls of the monitor. */
  count: number | undefined;
  intervalMs: number;
  /** One JSON document on stdout, and nothing else there. */
  json: boolean;
}
