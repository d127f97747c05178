import type { Result } from "./service.ts";

/** What the database's check found out about its schema, as an entry of its own: this build needs `current` or `ahead`. */
export function withSchema(results: Map<string, Result>): Map<string, Result> {
  const database = results.get("database");
  if (database === undefined) return results;
  const { figures, ...found } = database;
  const state = figures?.schema;
  if (found.state !== "healthy") return new Map([...results, ["schema", found]]);
  const behind = state === "behind";
  const schema: Result = {
    ...found,
    ...(behind ? { state: "unhealthy", errorClass: "not_found", hint: "npm run migrate -- up" } : {}),
    figures: { state },
  };
  return new Map([...results, ["schema", schema]]);
}
