import { existsSync } from "node:fs";
import {
  addressOfLink,
  addressOfNames,
  addressOfUrl,
  databaseUrl,
  directHostOfLink,
} from "./database/address.ts";
import { type Env, reader, runsOnLambda } from "./readers/env.ts";
import { isLoopback } from "./readers/loopback.ts";

export type SslMode = "disable" | "require" | "verify-full";

export interface DatabaseConfig {
  host: string;
  /** The host of the server itself, when `host` is a proxy. Migrations use it: their session locks would pin a proxy's connection. */
  directHost: string | undefined;
  port: number;
  database: string;
  user: string;
  password: string;
  ssl: SslMode;
  /** A file of certificates (PEM), such as the RDS bundle, that `verify-full` trusts beside Node's own and NODE_EXTRA_CA_CERTS. */
  sslCa: string | undefined;
  /** Behind a proxy such as RDS Proxy nothing is prepared and no session setting is made: both would pin its connection. */
  proxy: boolean;
  poolMin: number;
  poolMax: number;
  /** Milliseconds to get a connection, the wait for the pool included. */
  connectTimeoutMs: number;
  /** Milliseconds for one statement. */
  commandTimeoutMs: number;
  /** Milliseconds of the wall clock without use after which a connection is replaced. */
  maxIdleMs: number;
  /** Milliseconds of the wall clock after which a connection is replaced in any case. */
  maxAgeMs: number;
  /** A statement that took longer is logged. */
  slowQueryMs: number;
  onLambda: boolean;
}

const sslModes = ["disable", "require", "verify-full"] as const;

/**
 * The settings of the database: DATABASE_URL or DATABASE_*, else SST's link `Database`; undefined when there are none.
 * @throws ConfigError that names every setting that is missing or wrong
 */
export function databaseConfig(env: Env = process.env): DatabaseConfig | undefined {
  const read = reader(env);
  const url = databaseUrl(read);
  const given = url === undefined ? addressOfNames(env) : addressOfUrl(url);
  const address = given ?? addressOfLink(env);
  if (address === undefined) return undefined;
  for (const [name, value] of Object.entries(address)) {
    if (value === "" && name !== "password")
      read.reject(`DATABASE_${name === "database" ? "NAME" : name.toUpperCase()}`, "is not set");
  }
  const onLambda = runsOnLambda(env);
  const production = read.text("NODE_ENV") === "production" || onLambda;
  const asked = sslOfUrl[url?.searchParams.get("sslmode") ?? ""];
  const ssl = read.choice("DATABASE_SSL", sslModes, asked ?? (production ? "require" : "disable"));
  // On the loopback the traffic never leaves the machine, so TLS protects nothing.
  if (production && ssl === "disable" && !isLoopback(address.host))
    read.reject("DATABASE_SSL", "must be require or verify-full in production");
  const sslCa = read.text("DATABASE_SSL_CA") ?? url?.searchParams.get("sslrootcert") ?? undefined;
  if (ssl === "verify-full" && sslCa !== undefined && !existsSync(sslCa))
    read.reject("DATABASE_SSL_CA", "names no file");
  const directHost = read.text("DATABASE_DIRECT_HOST") ?? (given ? undefined : directHostOfLink(env));
  const poolMax = onLambda ? 1 : read.integer("DATABASE_POOL_MAX", 20, 1, 1000);
  const poolMin = onLambda ? 0 : read.integer("DATABASE_POOL_MIN", Math.min(10, poolMax), 0, 1000);
  if (poolMin > poolMax) read.reject("DATABASE_POOL_MIN", "must not be more than DATABASE_POOL_MAX");
  const port = Number(address.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    read.reject("DATABASE_PORT", "must be a whole number from 1 to 65535");
  return read.done({
    ...address,
    directHost,
    port,
    ssl,
    sslCa,
    proxy: read.boolean("DATABASE_PROXY", directHost !== undefined && directHost !== address.host),
    poolMin,
    poolMax,
    connectTimeoutMs: read.integer("DATABASE_CONNECT_TIMEOUT_MS", 30_000, 1, 600_000),
    commandTimeoutMs: read.integer("DATABASE_COMMAND_TIMEOUT_MS", 5_000, 1, 600_000),
    maxIdleMs: read.integer("DATABASE_MAX_IDLE_MS", onLambda ? 60_000 : 300_000, 1, 86_400_000),
    maxAgeMs: read.integer("DATABASE_MAX_AGE_MS", 1_800_000, 1, 86_400_000),
    slowQueryMs: read.integer("DATABASE_SLOW_QUERY_MS", 1_000, 1, 600_000),
    onLambda,
  });
}

/** By the `sslmode` that a URL has in libpq's words. */
const sslOfUrl: Record<string, SslMode | undefined> = {
  disable: "disable",
  require: "require",
  "verify-ca": "verify-full",
  "verify-full": "verify-full",
};
