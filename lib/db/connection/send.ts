import type { Stream } from "node:stream";
import postgres from "postgres";
import { withTimeout } from "../../timeout.ts";
import { DatabaseError } from "../errors/errors.ts";
import { type Failure, failure, isFailure, isStalePlan } from "../errors/failure.ts";
import { abandon } from "./close.ts";
import type { Connection, Rows } from "./connection.ts";
import { wrongCopyError } from "./copy-statement.ts";
import { changesSession } from "./session-effects.ts";
import { arrayParameter } from "./types.ts";
import { parseUserArrays } from "./user-arrays.ts";

export interface Command {
  text: string;
  params?: readonly unknown[];
  /** Rows as arrays of values. */
  values?: boolean;
  /** Sent as it is, without parameters and without being prepared. */
  simple?: boolean;
  /** False: not prepared, so planned for its values. */
  prepare?: boolean;
}

export interface SendLimit {
  /** Milliseconds for the answer. */
  ms: number;
  signal?: AbortSignal | undefined;
}

/** Prepared statements stay on the server as long as their connection, so texts that always differ must not be prepared. */
const maxPrepared = 300;

/** Runs one statement; rejects with a Failure. At the limit, or when the signal aborts, the connection is abandoned. */
export function send(connection: Connection, command: Command, limit: SendLimit): Promise<Rows> {
  const { socket } = connection;
  const before = socket.bytesWritten;
  return limited(connection, limit, () =>
    answer(connection, command).catch((error) => {
      throw error instanceof DatabaseError
        ? error
        : toFailure(connection, error, socket.bytesWritten > before);
    }),
  );
}

/** Runs `work` on a connection within a limit. At the limit, or when the signal aborts, the connection is abandoned. */
export async function limited<T>(
  connection: Connection,
  { ms, signal }: SendLimit,
  work: () => Promise<T>,
): Promise<T> {
  const { socket } = connection;
  if (signal?.aborted) throw failure("aborted", signal.reason, false);
  if (connection.dead) throw failure("lost", undefined, false);
  const before = socket.bytesWritten;
  const stop = (kind: "timed_out" | "aborted") => () => {
    const stopped = failure(kind, signal?.reason, socket.bytesWritten > before);
    abandon(connection);
    throw stopped;
  };
  return withTimeout(work(), { ms, onTimeout: stop("timed_out"), signal, onAbort: stop("aborted") });
}

async function answer(connection: Connection, command: Command): Promise<Rows> {
  const { client, prepared } = connection;
  const { text, simple = false } = command;
  if (!simple && !prepared.has(text)) {
    if (changesSession(text)) connection.discard = "session";
    else if (command.prepare !== false && prepared.size < maxPrepared) prepared.add(text);
  }
  const query = client.unsafe(text, simple ? [] : bindable(client, command.params), {
    prepare: prepared.has(text),
    simple,
  } as postgres.UnsafeQueryOptions);
  const rows = (await (command.values ? query.values() : query)) as unknown as Rows | Stream;
  if (!Array.isArray(rows)) throw copyStarted(connection, rows);
  const parsing = parseUserArrays(connection, rows);
  if (parsing !== undefined) await parsing;
  return rows;
}

/** Arrays without the driver's guess at their type, which goes by the first element: the server knows it. */
function bindable(client: postgres.Sql, params: readonly unknown[] = []): postgres.ParameterOrJSON<never>[] {
  const bound = params.map((value) =>
    Array.isArray(value) ? client.typed(arrayParameter(value) as never, 0) : value,
  );
  return bound as postgres.ParameterOrJSON<never>[];
}

/** The driver's error as a Failure. After a FATAL the driver only reports a closed socket: the reason is in the last bytes. */
export function toFailure(connection: Connection, error: unknown, written: boolean): Failure {
  if (isFailure(error)) return error;
  if (error instanceof postgres.PostgresError) {
    // Other statements of the connection may have a stale plan too.
    if (isStalePlan(error)) connection.discard = "stale_plan";
    return failure("refused", error, written, error.code);
  }
  const code = (error as { code?: unknown } | undefined)?.code;
  if (!connection.dead && !(typeof code === "string" && code.startsWith("CONNECTION_")))
    return failure("unsendable", error, false);
  connection.dead = true;
  const fatal = /\0V(?:FATAL|PANIC)\0C(\w{5})\0/.exec(connection.lastBytes?.toString("latin1") ?? "");
  return failure("lost", error, written, fatal?.[1]);
}

/** A COPY that was started by the wrong function waits for data that never come, so its connection is of no use. */
function copyStarted(connection: Connection, stream: Stream): Error {
  stream.on("error", () => {});
  abandon(connection);
  return wrongCopyError();
}
