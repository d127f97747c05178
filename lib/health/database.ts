import { databaseConfig } from "../config/database.ts";
import {
  type DatabaseError,
  type DatabaseHealth,
  DatabaseQueryError,
  fetchAll,
  healthCheck,
} from "../db/index.ts";
import { withDeadline } from "../deadline.ts";
import { type SchemaState, schemaState } from "../migrations/state.ts";
import { failure } from "./classify.ts";
import type { Check, Figures, Finding } from "./service.ts";

export const database: Check = {
  name: "database",
  async probe(_signal, timeoutMs) {
    const config = databaseConfig();
    if (config === undefined) return { state: "not_configured", hint: "DATABASE_HOST" };
    return await withDeadline(Date.now() + timeoutMs, async () => {
      // The module's own limit comes first, for it knows what it waited for.
      const found = await healthCheck({ timeoutMs: 0.95 * timeoutMs, patient: false });
      const latencyMs = found.latency_ms;
      if (found.error !== undefined) {
        const finding = isMute(found.error) && !config.onLambda ? mute : failure(found.error);
        return { ...finding, latencyMs, figures: figures(found), cause: found.error };
      }
      const schema = await readSchema();
      return { state: "healthy", latencyMs, figures: { ...figures(found), schema } };
    });
  },
};

/** A server that accepts and says nothing: on AWS it is one that scaled to nothing and wakes up, elsewhere it hangs. */
const isMute = ({ cause }: DatabaseError) => (cause as { code?: string } | undefined)?.code === "SILENT";
const mute: Finding = { state: "unhealthy", errorClass: "timeout" };

function figures(found: DatabaseHealth): Figures {
  return {
    ...(found.server_version === null ? {} : { server_version: found.server_version.split(".")[0] }),
    pool: {
      size: found.pool_size,
      active: found.pool_active,
      idle: found.pool_idle,
      waiting: found.pool_waiting,
      max: found.pool_max,
    },
  };
}

/** Undefined where the database does not let this user look. */
async function readSchema(): Promise<SchemaState | undefined> {
  try {
    return await schemaState({ fetchAll });
  } catch (error) {
    if (error instanceof DatabaseQueryError) return undefined;
    throw error;
  }
}
