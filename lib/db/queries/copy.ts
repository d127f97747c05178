import { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import type { Connection } from "../connection/connection.ts";
import { wrongCopyError } from "../connection/copy-statement.ts";
import { toFailure } from "../connection/send.ts";

export type Chunks = Iterable<string | Buffer> | AsyncIterable<string | Buffer>;

/** What the driver's query object really has. For a COPY it resolves twice: with the stream, then with the result. */
interface CopyQuery {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  execute(): unknown;
}

const flushBytes = 64 * 1024;

/**
 * Sends `chunks` as the data of a COPY … FROM STDIN and returns the number of rows. Rejects with a Failure of the
 * database, or with the error of the source as it is. The driver's stream loses an error that arrives after the last
 * byte, so this listens to its query object.
 */
export async function copyIn(connection: Connection, statement: string, chunks: Chunks): Promise<number> {
  const query = connection.client.unsafe(statement) as unknown as CopyQuery;
  const opened = Promise.withResolvers<Writable>();
  const finished = Promise.withResolvers<number>();
  let stream: Writable | undefined;
  query.resolve = (value) => {
    if (stream !== undefined) return finished.resolve((value as { count: number }).count);
    if (!(value instanceof Writable)) return opened.reject(wrongCopyError());
    stream = value.on("error", () => {});
    opened.resolve(stream);
  };
  query.reject = (cause) => {
    const failure = toFailure(connection, cause, true);
    opened.reject(failure);
    finished.reject(failure);
  };
  finished.promise.catch(() => {});
  query.execute();
  await feed(await opened.promise, chunks, finished.promise);
  return finished.promise;
}

/**
 * Writes the chunks in pieces of about 64 KB, as fast as the socket takes them, and stops when the server refuses one.
 * A turn of the event loop after each piece lets the server's answers and the timers run.
 */
async function feed(stream: Writable, chunks: Chunks, finished: Promise<number>): Promise<void> {
  let failed = false;
  finished.catch(() => {
    failed = true;
  });
  let pending: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    const piece = Buffer.concat(pending);
    pending = [];
    size = 0;
    await new Promise<void>((resolve) => stream.write(piece, () => resolve()));
    await turn();
  };
  try {
    for await (const chunk of chunks) {
      if (failed) break;
      const bytes = Buffer.from(chunk);
      pending.push(bytes);
      size += bytes.length;
      if (size >= flushBytes) await flush();
    }
    if (size > 0) await flush();
    if (!failed) stream.end();
  } catch (error) {
    if (failed) return;
    stream.destroy(new Error("The source of the COPY failed"));
    await finished.catch(() => {});
    throw error;
  }
}
