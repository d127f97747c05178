import type { Rows } from "../connection/connection.ts";
import { isCopyFromClient, isCopyWithClient, wrongCopyError } from "../connection/copy-statement.ts";
import type { Command } from "../connection/send.ts";
import { DatabaseQueryError } from "../errors/errors.ts";
import { type Sql, toStatement } from "../sql.ts";
import type { Chunks } from "./copy.ts";

export type Row = Record<string, unknown>;

export interface CallOptions {
  /** Milliseconds for this call with everything in it; the configured limits unless given. */
  timeoutMs?: number;
  /**
   * Cancels the call, which then rejects with the signal's reason. The server is told to stop, but a write that was
   * under way may have happened.
   */
  signal?: AbortSignal;
  /** The statement changes nothing, so it may be repeated. */
  readOnly?: boolean;
  /** The name in the log of slow queries. */
  name?: string;
  /** False: an attempt to connect that fails is the answer at once. */
  patient?: boolean;
  /** False: planned for its values each time. For texts that vary, or whose best plan depends on the values. */
  prepare?: boolean;
}

/** The query functions, on the pool or on one connection. Each takes an `sql` tag, or a text with its parameters. */
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
  /** Sends the chunks as the data of a `copy … from stdin`; the number of rows. Its usual limit is a minute. */
  copyIn(statement: string, chunks: Chunks, options?: CallOptions): Promise<number>;
}

export interface Runner {
  run(command: Command, options: CallOptions): Promise<Rows>;
  copy(statement: string, chunks: Chunks, options: CallOptions): Promise<number>;
}

/** The query functions over whatever runs a statement. */
export function createQueries({ run, copy }: Runner): Queries {
  const rowsOf = (query: Sql | string, second?: unknown, third?: unknown, values = false) => {
    const { command, options } = toCommand<CallOptions>(query, second, third);
    return run({ ...command, values }, options);
  };
  return {
    fetchAll: async <T>(query: Sql | string, second?: unknown, third?: CallOptions) =>
      Array.from(await rowsOf(query, second, third)) as T[],
    fetchOne: async <T>(query: Sql | string, second?: unknown, third?: CallOptions) =>
      ((await rowsOf(query, second, third))[0] as T | undefined) ?? null,
    fetchVal: async <T>(query: Sql | string, second?: unknown, third?: CallOptions) =>
      ((await rowsOf(query, second, third, true))[0]?.[0] as T | undefined) ?? null,
    execute: async (query: Sql | string, second?: unknown, third?: CallOptions) =>
      (await rowsOf(query, second, third)).count ?? 0,
    copyIn: async (statement, chunks, options = {}) => {
      if (!isCopyFromClient(statement)) throw wrongCopyError();
      return copy(statement, chunks, options);
    },
  };
}

/** The command of a query function's arguments, in both of their forms. */
export function toCommand<O extends CallOptions>(
  query: Sql | string,
  second: unknown,
  third: unknown,
): { command: Command & { params: unknown[] }; options: O } {
  const isText = typeof query === "string";
  const options = ((isText ? third : second) ?? {}) as O;
  const { text, params } = toStatement(
    query,
    isText ? (second as readonly unknown[] | undefined) : undefined,
  );
  if (params.includes(undefined))
    throw new DatabaseQueryError("database_query", "A parameter of the statement is undefined.");
  if (isCopyWithClient(text)) throw wrongCopyError();
  return { command: { text, params, prepare: options.prepare !== false }, options };
}
