import {
  type DatabaseError,
  type DatabaseHealth,
  DatabaseQueryError,
  fetchAll,
  healthCheck,
} from "../../db/index.ts";
import { withDeadline } from "../../deadline.ts";
import { type SchemaState, schemaState } from "../../migrations/schema/state.ts";
import { failure } from "../classify.ts";
import type { Finding, ProbeOf } from "../service.ts";
import type { database } from "../services.ts";

/** `select 1`, then the state of the schema. Degraded: the database answers, and calls wait because the pool is used up. */
export const probe: ProbeOf<typeof database> = async ({ onLambda }, { timeoutMs }) =>
  await withDeadline(Date.now() + timeoutMs, async () => {
    // The database module gives up a little earlier than the check, for it knows what it waited for.
    const found = await healthCheck({ timeoutMs: 0.95 * timeoutMs, patient: false });
    const latencyMs = found.latency_ms;
    if (found.error !== undefined) {
      const finding = isSilent(found.error) && !onLambda ? silent : failure(found.error);
      return { ...finding, latencyMs, figures: figures(found), cause: found.error };
    }
    const schema = await readSchema();
    const measured = { latencyMs, figures: { ...figures(found), ...(schema ? { schema } : {}) } };
    return found.pool_waiting > 0
      ? { state: "degraded", hint: "DATABASE_POOL_MAX", ...measured }
      : { state: "healthy", ...measured };
  });

/** The server accepts and says nothing. On AWS it has scaled to nothing and wakes up; elsewhere it hangs. */
const isSilent = ({ cause }: DatabaseError) => (cause as { code?: string } | undefined)?.code === "SILENT";
const silent = { state: "unhealthy", errorClass: "timeout" } satisfies Finding;

function figures(found: DatabaseHealth) {
  const version = found.server_version?.split(".")[0];
  return {
    ...(version === undefined ? {} : { server_version: version }),
    pool: {
      size: found.pool_size,
      active: found.pool_active,
      idle: found.pool_idle,
      waiting: found.pool_waiting,
      max: found.pool_max,
    },
  };
}

/** Undefined when the database does not let this user look. */
async function readSchema(): Promise<SchemaState | undefined> {
  try {
    return await schemaState({ fetchAll });
  } catch (error) {
    if (error instanceof DatabaseQueryError) return undefined;
    throw error;
  }
}
