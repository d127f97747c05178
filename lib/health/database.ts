import { databaseConfig } from "../config/database.ts";
import { DatabaseQueryError, fetchAll, fetchVal } from "../db/index.ts";
import { withDeadline } from "../deadline.ts";
import { type SchemaState, schemaState } from "../migrations/state.ts";
import type { Check } from "./service.ts";

const versionSql = "select current_setting('server_version_num')::int / 10000";

export const database: Check = {
  name: "database",
  async probe(_signal, timeoutMs) {
    if (databaseConfig() === undefined) return { state: "not_configured", hint: "DATABASE_HOST" };
    return await withDeadline(Date.now() + timeoutMs, async () => {
      const started = performance.now();
      const version = await fetchVal<number>(versionSql, [], { timeoutMs, readOnly: true, name: "health" });
      const latencyMs = performance.now() - started;
      const schema = await readSchema();
      return { state: "healthy", latencyMs, figures: { server_version: String(version), schema } };
    });
  },
};

/** Undefined where the database does not let this user look. */
async function readSchema(): Promise<SchemaState | undefined> {
  try {
    return await schemaState({ fetchAll });
  } catch (error) {
    if (error instanceof DatabaseQueryError) return undefined;
    throw error;
  }
}
