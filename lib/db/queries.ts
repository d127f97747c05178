import type { Command, Rows } from "./connection.ts";
import type { Chunks } from "./copy.ts";
import { DatabaseQueryError } from "./errors.ts";
import { type Sql, toStatement } from "./sql.ts";

export type Row = Record<string, unknown>;

export interface CallOptions {
  /** Milliseconds for this call, everything included; without it the configured limits hold. */
  timeoutMs?: number;
  /** The statement changes nothing, so it may be repeated. */
  readOnly?: boolean;
  /** What the slow-query log calls it. */
  name?: string;
  /** False: an attempt to connect that fails is the answer, where others wait for the next one. */
  patient?: boolean;
  /** False: planned anew for its values each time; for texts that vary, or whose best plan depends on the values. */
  prepare?: boolean;
}

/** The query functions, on the pool or bound to one connection. Each takes the `sql` tag or a text with its parameters. */
export interface Queries {
  fetchAll<T = Row>(query: Sql, options?: CallOptions): Promise<T[]>;
  fetchAll<T = Row>(text: string, params?: readonly unknown[], options?: CallOptions): Promise<T[]>;
  /** The first row, or null. */
  fetchOne<T = Row>(query: Sql, options?: CallOptions): Promise<T | null>;
  fetchOne<T = Row>(text: string, params?: readonly unknown[], options?: CallOptions): Promise<T | null>;
  /** The first column of the first row, or null. */
  fetchVal<T = unknown>(query: Sql, options?: CallOptions): Promise<T | null>;
  fetchVal<T = unknown>(text: string, params?: readonly unknown[], options?: CallOptions): Promise<T | null>;
  /** The number of rows that the statement touched. */
  execute(query: Sql, options?: CallOptions): Promise<number>;
  execute(text: string, params?: readonly unknown[], options?: CallOptions): Promise<number>;
  /** Sends the chunks as the data of a `copy … from stdin`; the number of rows. Its own limit is a minute. */
  copyIn(statement: string, chunks: Chunks, options?: CallOptions): Promise<number>;
}

export interface Runner {
  run(command: Command, options: CallOptions): Promise<Rows>;
  copy(statement: string, chunks: Chunks, options: CallOptions): Promise<number>;
}

/** The query functions over whatever runs a statement. */
export function queries({ run, copy }: Runner): Queries {
  const all = (query: Sql | string, second?: unknown, third?: CallOptions, values = false) => {
    const given = typeof query === "string" ? (second as readonly unknown[] | undefined) : undefined;
    const options = (typeof query === "string" ? third : (second as CallOptions | undefined)) ?? {};
    const { text, params } = toStatement(query, given);
    if (params.includes(undefined))
      throw new DatabaseQueryError("database_query", "A parameter of the statement is undefined.");
    return run({ text, params, values, prepare: options.prepare !== false }, options);
  };
  return {
    fetchAll: async <T>(query: Sql | string, second?: unknown, third?: CallOptions) =>
      Array.from(await all(query, second, third)) as T[],
    fetchOne: async <T>(query: Sql | string, second?: unknown, third?: CallOptions) =>
      ((await all(query, second, third))[0] as T | undefined) ?? null,
    fetchVal: async <T>(query: Sql | string, second?: unknown, third?: CallOptions) =>
      ((await all(query, second, third, true))[0]?.[0] as T | undefined) ?? null,
    execute: async (query: Sql | string, second?: unknown, third?: CallOptions) =>
      (await all(query, second, third)).count ?? 0,
    copyIn: async (statement, chunks, options = {}) => copy(statement, chunks, options),
  };
}
