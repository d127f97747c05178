import * as v from "valibot";
import type { SchemaState } from "../migrations/schema/state.ts";
import { type Entry, type Finding, isUp, type Result } from "./service.ts";

const figures = () => ({ state: v.optional(v.picklist(["current", "behind", "ahead", "drifted"])) });

/** The entry of `/health/ready` about the database's schema. */
export const schemaEntry: Entry<"schema", ReturnType<typeof figures>> = {
  name: "schema",
  component: { name: "schema", type: "datastore" },
  figures,
  example: { latency_ms: 3.2, state: "current" },
};

/** This build needs its own schema or a newer one. A schema that drifted is reported, and is no reason to stop serving. */
const findings: Record<SchemaState, Finding> = {
  current: { state: "healthy" },
  ahead: { state: "healthy" },
  drifted: { state: "healthy", hint: "npm run migrate -- verify" },
  behind: { state: "unhealthy", errorClass: "not_found", hint: "npm run migrate -- up" },
};
const unreadable: Finding = { state: "unhealthy", errorClass: "auth" };

/** The results, and the state of the schema as an entry more. The check of the database reads it. */
export function withSchema(results: Map<string, Result>): Map<string, Result> {
  const database = results.get("database");
  if (database === undefined) return results;
  const { figures, ...measured } = database;
  const state = figures?.schema as SchemaState | undefined;
  const { latencyMs, checkedAt, failures } = measured;
  const finding = state === undefined ? unreadable : findings[state];
  const result = isUp(measured.state) ? { ...finding, latencyMs, checkedAt, failures } : measured;
  return new Map([...results, [schemaEntry.name, { ...result, figures: { state } }]]);
}
