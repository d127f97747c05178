import type { Command } from "@commander-js/extra-typings";

export interface CommandEntry {
  name: string;
  summary: string;
  /** The file that says what the command takes and does; loaded for this command alone. */
  load(): Promise<{ describe(command: Command): unknown }>;
}

/** Every command of `reims`, in the order in which its help shows them. */
export const commands: readonly CommandEntry[] = [
  { name: "start", summary: "run the whole system on this machine", load: () => import("./start.ts") },
  { name: "dev", summary: "the same, with handlers that follow their files", load: () => import("./dev.ts") },
  { name: "migrate", summary: "plan, apply, undo or check migrations", load: () => import("./migrate.ts") },
  {
    name: "import",
    summary: "load a file through the API, whatever its columns",
    load: () => import("./import.ts"),
  },
  { name: "seed", summary: "fill the API with a made-up portfolio", load: () => import("./seed.ts") },
  { name: "export", summary: "write the properties into a file", load: () => import("./export.ts") },
  {
    name: "documents",
    summary: "store files as documents of a property, and fetch them",
    load: () => import("./documents.ts"),
  },
  { name: "health", summary: "ask every health endpoint", load: () => import("./health.ts") },
  { name: "alerts", summary: "list what needs a person", load: () => import("./alerts.ts") },
  { name: "token", summary: "print a token of the local issuer", load: () => import("./token.ts") },
  { name: "plan", summary: "tell what a deployment would create and cost", load: () => import("./plan.ts") },
  {
    name: "doctor",
    summary: "tell what an AWS account lacks for a deployment",
    load: () => import("./doctor.ts"),
  },
  {
    name: "trace",
    summary: "show a deployed function's stack trace in the sources",
    load: () => import("./trace.ts"),
  },
  { name: "openapi", summary: "print the OpenAPI document", load: () => import("./openapi.ts") },
  { name: "bench", summary: "run the benchmarks", load: () => import("./bench.ts") },
];
