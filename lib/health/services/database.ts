import * as v from "valibot";
import { databaseConfig } from "../../config/database.ts";
import { count, line } from "../figures.ts";
import { service } from "../service.ts";

export const database = service({
  name: "database",
  requiredFor: "everything that is stored",
  description: "Whether the database answers, and how it is.",
  schemaName: "DatabaseHealth",
  component: { name: "postgres", type: "datastore" },
  settings: databaseConfig,
  setting: "DATABASE_HOST",
  figures: {
    server_version: v.optional(v.pipe(line, v.description("The server's major version."))),
    pool: v.optional(v.strictObject({ size: count, active: count, idle: count, waiting: count, max: count })),
    schema: v.optional(v.picklist(["current", "behind", "ahead", "drifted"])),
  },
  example: {
    latency_ms: 2.1,
    server_version: "17",
    pool: { size: 3, active: 1, idle: 2, waiting: 0, max: 20 },
  },
});
