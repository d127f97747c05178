import { corsOrigins } from "../../lib/config/http.ts";
import { type Env, reader } from "../../lib/config/readers/env.ts";
import { isLoopback } from "../../lib/config/readers/loopback.ts";
import { dataDirectory } from "./data-directory/state.ts";

export interface LocalSettings {
  dataDir: string;
  host: string;
  port: number;
  auth: "open" | "required";
  corsOrigins: string[];
  /** Whether an external database may be migrated at start. */
  migrate: boolean;
  /** The name under which traces are sent; undefined when traces are off. */
  tracesAs: string | undefined;
}

/** The settings of `reims start`, from the environment. @throws ConfigError that names every wrong one */
export function localSettings(env: Env = process.env): LocalSettings {
  const read = reader(env);
  const host = read.text("HOST") ?? "127.0.0.1";
  const loopback = isLoopback(host);
  const auth = read.choice("REIMS_AUTH", ["open", "required"], loopback ? "open" : "required");
  if (auth === "open" && !loopback) {
    read.reject("REIMS_AUTH", `may not be open on ${host}, where others can reach the API; use required`);
  }
  return read.done({
    dataDir: dataDirectory(env),
    host,
    port: read.integer("PORT", 8000, 0, 65_535),
    auth,
    corsOrigins: corsOrigins(env),
    migrate: read.boolean("REIMS_MIGRATE", false),
    tracesAs:
      read.text("OTEL_EXPORTER_OTLP_ENDPOINT") === undefined
        ? undefined
        : (read.text("OTEL_SERVICE_NAME") ?? "reims"),
  });
}
