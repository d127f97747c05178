import type { SchemaState } from "../migrations/state.ts";
import type { Finding, Result } from "./service.ts";

/** This build needs its own schema or a newer one. A drifted one is told of and no reason to stop serving. */
const findings: Record<SchemaState, Finding> = {
  current: { state: "healthy" },
  ahead: { state: "healthy" },
  drifted: { state: "healthy", hint: "npm run migrate -- verify" },
  behind: { state: "unhealthy", errorClass: "not_found", hint: "npm run migrate -- up" },
};
const unreadable: Finding = { state: "unhealthy", errorClass: "auth" };

/** The results with the schema's state, which the database's check finds out, as an entry of its own. */
export function withSchema(results: Map<string, Result>): Map<string, Result> {
  const database = results.get("database");
  if (database === undefined) return results;
  const { figures, ...measured } = database;
  const state = figures?.schema as SchemaState | undefined;
  const finding = measured.state !== "healthy" ? {} : state === undefined ? unreadable : findings[state];
  return new Map([...results, ["schema", { ...measured, ...finding, figures: { state } }]]);
}
