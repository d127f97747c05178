import type { Socket } from "node:net";
import postgres from "postgres";
import type { Backend } from "./driver.ts";
import { type Failure, failure } from "./failure.ts";
import { changesSession } from "./session.ts";
import { type Address, openSocket } from "./socket.ts";
import type { DiscardReason } from "./stats.ts";

/** One connection to the server. Times are of the wall clock, which goes on while a Lambda is frozen. */
export interface Connection {
  readonly client: postgres.Sql;
  readonly socket: Socket;
  readonly backend: Backend;
  readonly openedAt: number;
  usedAt: number;
  dead: boolean;
  /** Why it was given up, where this side did that. */
  doom: DiscardReason | undefined;
  /** Its session was changed, so nobody else may have it. */
  tainted: boolean;
  /** Texts that are prepared on it. */
  readonly texts: Set<string>;
  /** What the server sent last; after a loss it may hold the reason. */
  lastBytes: Buffer | undefined;
}

export type Rows = postgres.RowList<postgres.Row[]>;

export type ServerAddress = Address & { proxy: boolean };

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

/** A prepared statement lives on the server as long as its connection; texts that vary without end must not. */
const maxPrepared = 300;

/** Runs one statement with a limit in milliseconds; rejects with a Failure. At the limit the connection is destroyed. */
export function send(
  connection: Connection,
  command: Command,
  limitMs: number,
  address: ServerAddress,
): Promise<Rows> {
  const { client, texts } = connection;
  const { text, simple = false } = command;
  if (!simple && !texts.has(text)) {
    if (changesSession(text)) connection.tainted = true;
    else if (command.prepare !== false && texts.size < maxPrepared) texts.add(text);
  }
  return guard(connection, limitMs, address, () => {
    const query = client.unsafe(text, simple ? [] : bindable(client, command.params), {
      prepare: texts.has(text),
      simple,
    } as postgres.UnsafeQueryOptions);
    return (command.values ? query.values() : query) as unknown as PromiseLike<Rows>;
  });
}

/** Puts a limit on work on a connection, and turns its errors into Failures. */
function guard<T>(
  connection: Connection,
  limitMs: number,
  address: ServerAddress,
  work: () => PromiseLike<T>,
): Promise<T> {
  const { socket } = connection;
  const before = socket.bytesWritten;
  if (connection.dead) return Promise.reject(failure("lost", undefined, false));
  return new Promise((resolve, reject) => {
    const expire = () => {
      reject(failure("expired", undefined, socket.bytesWritten > before));
      giveUp(connection, address);
    };
    const settled = atLimit(limitMs, expire);
    work().then(
      (value) => {
        settled();
        resolve(value);
      },
      (error) => {
        settled();
        reject(classify(connection, error, socket.bytesWritten > before));
      },
    );
  });
}

/**
 * Calls `expire` after so long unless the function it returns was called before. An answer that lies there already, after
 * a thaw or a long computation, goes first: it gets one turn of the event loop.
 */
export function atLimit(limitMs: number, expire: () => void): () => void {
  let settled = false;
  const timer = setTimeout(() => setImmediate(() => settled || expire()), limitMs);
  return () => {
    settled = true;
    clearTimeout(timer);
  };
}

/** The driver's error as a Failure. A FATAL never reaches the driver's caller: what is left of it is in the last bytes. */
export function classify(connection: Connection, error: unknown, written = true): Failure {
  if (error instanceof postgres.PostgresError) return failure("refused", error, written, error.code);
  const code = (error as { code?: unknown } | undefined)?.code;
  if (!connection.dead && !(typeof code === "string" && code.startsWith("CONNECTION_")))
    return failure("unsendable", error, false);
  connection.dead = true;
  const fatal = /\0V(?:FATAL|PANIC)\0C(\w{5})\0/.exec(connection.lastBytes?.toString("latin1") ?? "");
  return failure("lost", error, written, fatal?.[1]);
}

/** Wraps arrays so that the driver leaves their type to the server; its own guess goes by the first element. */
function bindable(client: postgres.Sql, params: readonly unknown[] = []): postgres.ParameterOrJSON<never>[] {
  const list = params as postgres.ParameterOrJSON<never>[];
  if (!list.some(Array.isArray)) return [...list];
  return list.map((value) => (Array.isArray(value) ? client.typed(value as never, 0) : value)) as typeof list;
}

/** Ends what a connection is doing, here and on the server. */
export function giveUp(connection: Connection, address: ServerAddress): void {
  if (!connection.dead) cancel(connection, address);
  connection.doom = "expired";
  destroy(connection);
}

/** Cuts a connection at once. */
export function destroy(connection: Connection): void {
  connection.dead = true;
  connection.socket.destroy();
}

/** Says goodbye (Terminate) on an idle connection, and cuts it if the other side does not care within a second. */
export function retire(connection: Connection): void {
  const { socket } = connection;
  if (connection.dead) socket.destroy();
  connection.dead = true;
  socket.end(Buffer.from([88, 0, 0, 0, 4]));
  setTimeout(() => socket.destroy(), 1_000).unref();
}

/**
 * Asks the server to stop what the connection runs (CancelRequest, over a connection of its own). The connection itself
 * is given up, so that this cannot hit a later statement. RDS Proxy has no such request.
 */
function cancel({ backend }: Connection, address: ServerAddress): void {
  if (address.proxy) return;
  const request = Buffer.alloc(16);
  request.writeUInt32BE(16, 0);
  request.writeUInt32BE(80_877_102, 4);
  request.writeUInt32BE(backend.pid, 8);
  request.writeUInt32BE(backend.secret, 12);
  const signal = AbortSignal.timeout(2_000);
  openSocket(address, signal).then(
    (socket) => {
      signal.addEventListener("abort", () => socket.destroy());
      socket.unref().resume().end(request);
    },
    () => {},
  );
}
