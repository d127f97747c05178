import { URL } from "node:url";
import { type Env, reader } from "./env.ts";
import { link } from "./links.ts";

export type SslMode = "disable" | "require" | "verify-full";

export interface DatabaseConfig {
  host: string;
  /** The server itself, when `host` is a proxy in front of it; migrations hold session locks, which a proxy pins. */
  directHost: string | undefined;
  port: number;
  database: string;
  user: string;
  password: string;
  ssl: SslMode;
  /** A file of certificates (PEM) that `verify-full` trusts, such as the RDS bundle; else Node's own and NODE_EXTRA_CA_CERTS. */
  sslCa: string | undefined;
  /** Behind RDS Proxy or the like: nothing is prepared and no session setting made, which would pin the connection. */
  proxy: boolean;
  poolMin: number;
  poolMax: number;
  /** Milliseconds to get a connection, the wait for the pool included. */
  connectTimeoutMs: number;
  /** Milliseconds for one statement. */
  commandTimeoutMs: number;
  /** Milliseconds of the wall clock after which a connection is replaced: unused for so long, or so old. */
  maxIdleMs: number;
  maxAgeMs: number;
  /** A statement that took longer is logged. */
  slowQueryMs: number;
  onLambda: boolean;
}

/** Where TLS protects nothing: it never leaves the machine. */
const loopback = new Set(["127.0.0.1", "[::1]", "::1", "localhost"]);

const sslModes = ["disable", "require", "verify-full"] as const;

/** The database's settings: DATABASE_URL or DATABASE_*, else SST's `Database` link; undefined when there are none. */
export function databaseConfig(env: Env = process.env): DatabaseConfig | undefined {
  const read = reader(env);
  const url = parsedUrl(read.text("DATABASE_URL"), read);
  const given = (url && fromUrl(url)) ?? fromNames(env);
  const address = given ?? fromLink(env);
  if (address === undefined) return undefined;
  for (const [name, value] of Object.entries(address)) {
    if (value === "" && name !== "password")
      read.reject(`DATABASE_${name === "database" ? "NAME" : name.toUpperCase()}`, "is not set");
  }
  const onLambda = read.text("AWS_LAMBDA_FUNCTION_NAME") !== undefined;
  const production = read.text("NODE_ENV") === "production" || onLambda;
  const asked = sslOfUrl[url?.searchParams.get("sslmode") ?? ""];
  const ssl = read.choice("DATABASE_SSL", sslModes, asked ?? (production ? "require" : "disable"));
  if (production && ssl === "disable" && !loopback.has(address.host))
    read.reject("DATABASE_SSL", "must be require or verify-full in production");
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
    sslCa: read.text("DATABASE_SSL_CA") ?? url?.searchParams.get("sslrootcert") ?? undefined,
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

type Address = Record<"host" | "port" | "database" | "user" | "password", string>;

/** What libpq calls it in a URL. */
const sslOfUrl: Record<string, SslMode | undefined> = {
  disable: "disable",
  require: "require",
  "verify-ca": "verify-full",
  "verify-full": "verify-full",
};

function parsedUrl(text: string | undefined, read: ReturnType<typeof reader>): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol)) return url;
  read.reject("DATABASE_URL", "is not of the form postgres://user:password@host:port/name");
  return new URL("postgres://unreadable@unreadable/unreadable");
}

function fromUrl(url: URL): Address {
  return {
    host: decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, "$1"),
    port: url.port || "5432",
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}

function fromNames(env: Env): Address | undefined {
  const host = env.DATABASE_HOST?.trim();
  if (!host) return undefined;
  return {
    host,
    port: env.DATABASE_PORT?.trim() || "5432",
    database: env.DATABASE_NAME?.trim() ?? "",
    user: env.DATABASE_USER?.trim() ?? "",
    password: env.DATABASE_PASSWORD ?? "",
  };
}

function fromLink(env: Env): Address | undefined {
  const linked = link("Database", env);
  if (linked === undefined) return undefined;
  const text = (name: string) => String(linked[name] ?? "");
  return {
    host: text("host"),
    port: text("port"),
    database: text("database"),
    user: text("username"),
    password: text("password"),
  };
}

function directHostOfLink(env: Env): string | undefined {
  const host = link("Database", env)?.directHost;
  return typeof host === "string" ? host : undefined;
}
