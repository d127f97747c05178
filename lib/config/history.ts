import { type Env, reader } from "./readers/env.ts";

/** How many days the history of rows is kept, from HISTORY_RETENTION_DAYS; 0, the default, keeps all of it. */
export function historyRetentionDays(env: Env = process.env): number {
  const read = reader(env);
  return read.done(read.integer("HISTORY_RETENTION_DAYS", 0, 0, 36_500));
}
