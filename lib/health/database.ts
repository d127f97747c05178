import { databaseConfig } from "../config/database.ts";
import { fetchOne } from "../db/index.ts";
import type { Check } from "./service.ts";

export const database: Check = {
  name: "database",
  async probe(_signal, timeoutMs) {
    if (databaseConfig() === undefined) return { state: "not_configured", hint: "DATABASE_HOST" };
    const found = await fetchOne<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
      [],
      { timeoutMs, readOnly: true, name: "health" },
    );
    return { state: "healthy", figures: { server_version: String(found?.version) } };
  },
};
