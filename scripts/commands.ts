import type { Command } from "@commander-js/extra-typings";

export interface CommandEntry {
  name: string;
  summary: string;
  /** The file that says what the command takes and does; loaded for this command alone. */
  load(): Promise<{ describe(command: Command): unknown }>;
}

/** Every command of `reims`, in the order in which its help shows them. */
export const commands: readonly CommandEntry[] = [
  {
    name: "start",
    summary: "run the whole system on this machine",
    load: () => import("./commands/start.ts"),
  },
  {
    name: "dev",
    summary: "the same, with handlers that follow their files",
    load: () => import("./commands/dev.ts"),
  },
  {
    name: "migrate",
    summary: "plan, apply, undo or check migrations",
    load: () => import("./commands/migrate.ts"),
  },
  {
    name: "import",
    summary: "load a file through the API, whatever its columns",
    load: () => import("./commands/import.ts"),
  },
  {
    name: "seed",
    summary: "fill the API with a made-up portfolio",
    load: () => import("./commands/seed.ts"),
  },
  { name: "export", summary: "write the properties into a file", load: () => import("./commands/export.ts") },
  {
    name: "documents",
    summary: "store files as documents of a property, and fetch them",
    load: () => import("./commands/documents.ts"),
  },
  { name: "health", summary: "ask every health endpoint", load: () => import("./commands/health.ts") },
  { name: "alerts", summary: "list what needs a person", load: () => import("./commands/alerts.ts") },
  { name: "token", summary: "print a token of the local issuer", load: () => import("./commands/token.ts") },
  {
    name: "plan",
    summary: "tell what a deployment would create and cost",
    load: () => import("./commands/plan.ts"),
  },
  {
    name: "doctor",
    summary: "tell what an AWS account lacks for a deployment",
    load: () => import("./commands/doctor.ts"),
  },
  {
    name: "trace",
    summary: "show a deployed function's stack trace in the sources",
    load: () => import("./commands/trace.ts"),
  },
  { name: "openapi", summary: "print the OpenAPI document", load: () => import("./commands/openapi.ts") },
  { name: "bench", summary: "run the benchmarks", load: () => import("./commands/bench.ts") },
];
