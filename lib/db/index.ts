import postgres from "postgres";
import { type DatabaseConfig, databaseConfig } from "../config/database.ts";
import { ConfigError } from "../config/env.ts";
import { type Chunks, copyIn } from "./copy.ts";
import { DatabaseConnectionError, DatabaseError, DatabaseQueryError } from "./errors.ts";
import { type Sql, toStatement } from "./sql.ts";

export {
  DatabaseConnectionError,
  DatabaseError,
  DatabaseQueryError,
  DatabaseTimeoutError,
} from "./errors.ts";
export { type Sql, sql } from "./sql.ts";

export type Row = Record<string, unknown>;

export interface CallOptions {
  /** Milliseconds for this call, everything included. */
  timeoutMs?: number;
  /** The statement changes nothing, so it may be repeated. */
  readOnly?: boolean;
  /** What the slow-query log calls it. */
  name?: string;
}

export interface TransactionOptions extends CallOptions {
  isolation?: "read committed" | "repeatable read" | "serializable";
}

/** The query functions, on the pool or bound to one connection. Each takes the `sql` tag or a text with its parameters. */
export interface Queries {
  fetchAll<T = Row>(query: Sql, options?: CallOptions): Promise<T[]>;
  fetchAll<T = Row>(text: string, params?: readonly unknown[], options?: CallOptions): Promise<T[]>;
  fetchOne<T = Row>(query: Sql, options?: CallOptions): Promise<T | null>;
  fetchOne<T = Row>(text: string, params?: readonly unknown[], options?: CallOptions): Promise<T | null>;
  fetchVal<T = unknown>(query: Sql, options?: CallOptions): Promise<T | null>;
  fetchVal<T = unknown>(text: string, params?: readonly unknown[], options?: CallOptions): Promise<T | null>;
  /** The number of rows that the statement touched. */
  execute(query: Sql, options?: CallOptions): Promise<number>;
  execute(text: string, params?: readonly unknown[], options?: CallOptions): Promise<number>;
  /** Sends the chunks as the data of a `copy … from stdin`; the number of rows. */
  copyIn(statement: string, chunks: Chunks, options?: CallOptions): Promise<number>;
}

let client: postgres.Sql | undefined;
let overrides: Partial<DatabaseConfig> = {};

/** Fixes options over the environment's; connects to nothing yet. */
export function initDb(options: Partial<DatabaseConfig> = {}): void {
  overrides = options;
}

export async function closeDb(): Promise<void> {
  const closing = client;
  client = undefined;
  await closing?.end({ timeout: 5 });
}

function connect(): postgres.Sql {
  const config = databaseConfig();
  if (config === undefined) throw new ConfigError([{ name: "DATABASE_HOST", problem: "is not set" }]);
  const {
    host,
    port,
    database,
    user: username,
    password,
    ssl,
    poolMax: max,
    connectTimeoutMs,
  } = { ...config, ...overrides };
  return postgres({
    host,
    port,
    database,
    username,
    password,
    max,
    ssl: ssl === "disable" ? false : ssl,
    connect_timeout: connectTimeoutMs / 1000,
    onnotice: () => {},
  });
}

function pool(): postgres.Sql {
  client ??= connect();
  return client;
}

function queries(on: () => Pick<postgres.Sql, "unsafe">): Queries {
  const run = async (query: Sql | string, second: unknown) => {
    const { text, params } = toStatement(query, Array.isArray(second) ? second : []);
    try {
      return await on().unsafe(text, params as postgres.ParameterOrJSON<never>[], { prepare: true });
    } catch (cause) {
      throw translate(cause);
    }
  };
  return {
    fetchAll: async <T>(query: Sql | string, second?: unknown) => [...(await run(query, second))] as T[],
    fetchOne: async <T>(query: Sql | string, second?: unknown) =>
      ((await run(query, second))[0] as T) ?? null,
    fetchVal: async <T>(query: Sql | string, second?: unknown) =>
      (Object.values((await run(query, second))[0] ?? {})[0] as T) ?? null,
    execute: async (query: Sql | string, second?: unknown) => (await run(query, second)).count,
    copyIn: async (statement, chunks) => copyIn(on(), statement, chunks, translate),
  };
}

function translate(cause: unknown): DatabaseError {
  if (cause instanceof DatabaseError) return cause;
  if (cause instanceof postgres.PostgresError) {
    return new DatabaseQueryError("database_query", "The database refused the statement.", {
      cause,
      sqlstate: cause.code,
      constraint: cause.constraint_name,
      column: cause.column_name,
    });
  }
  return new DatabaseConnectionError("database_unavailable", "The database cannot be reached.", {
    cause,
    retryAfter: 1,
  });
}

export const { fetchAll, fetchOne, fetchVal, execute, copyIn: copy } = queries(pool);

/** Runs `fn` with the query functions bound to one connection, which goes back whatever happens. */
export async function getConnection<T>(fn: (connection: Queries) => Promise<T>): Promise<T> {
  const reserved = await pool().reserve();
  try {
    return await fn(queries(() => reserved));
  } finally {
    reserved.release();
  }
}

/** Runs `fn` in a transaction: committed when it returns, rolled back when it throws. */
export async function withTransaction<T>(
  fn: (tx: Queries) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const mode = `isolation level ${options.isolation ?? "read committed"}${options.readOnly ? " read only" : ""}`;
  try {
    return (await pool().begin(mode, (tx) => fn(queries(() => tx)))) as T;
  } catch (error) {
    throw error instanceof postgres.PostgresError ? translate(error) : error;
  }
}

export async function healthCheck(): Promise<{ status: "healthy"; latency_ms: number }> {
  const started = performance.now();
  await fetchVal("select 1", [], { readOnly: true });
  return { status: "healthy", latency_ms: performance.now() - started };
}
