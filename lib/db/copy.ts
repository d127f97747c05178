import type { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import type postgres from "postgres";

export type Chunks = Iterable<string | Buffer> | AsyncIterable<string | Buffer>;

/** What the driver's query object really has: it resolves twice for COPY, with the stream and then with the result. */
interface CopyQuery {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  execute(): unknown;
  catch(onRejected: () => void): unknown;
}

const flushBytes = 64 * 1024;

/**
 * Sends `chunks` as the data of a COPY … FROM STDIN; the number of rows stored. An error of the source comes out as it
 * is, one of the database translated. The driver's own stream loses an error
 * that arrives after the last byte, so its query object is listened to instead.
 */
export async function copyIn(
  client: Pick<postgres.Sql, "unsafe">,
  statement: string,
  chunks: Chunks,
  translate: (error: unknown) => Error,
): Promise<number> {
  const query = client.unsafe(statement) as unknown as CopyQuery;
  const opened = Promise.withResolvers<Writable>();
  const finished = Promise.withResolvers<number>();
  let stream: Writable | undefined;
  query.resolve = (value) => {
    if (stream !== undefined) return finished.resolve((value as { count: number }).count);
    stream = (value as Writable).on("error", () => {});
    opened.resolve(stream);
  };
  query.reject = (cause) => {
    const error = translate(cause);
    opened.reject(error);
    finished.reject(error);
  };
  finished.promise.catch(() => {});
  query.execute();
  await feed(await opened.promise, chunks, finished.promise);
  return finished.promise;
}

/**
 * Writes the chunks in pieces of about 64 KB, no faster than they are taken; gives up as soon as the server does.
 * A turn of the event loop after each piece lets the server's refusal and the timers in.
 */
async function feed(stream: Writable, chunks: Chunks, finished: Promise<number>): Promise<void> {
  let failed = false;
  finished.catch(() => {
    failed = true;
  });
  let held: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    const piece = Buffer.concat(held);
    held = [];
    size = 0;
    await new Promise<void>((resolve) => stream.write(piece, () => resolve()));
    await turn();
  };
  try {
    for await (const chunk of chunks) {
      if (failed) break;
      size += held[held.push(Buffer.from(chunk)) - 1]?.length ?? 0;
      if (size >= flushBytes) await flush();
    }
    if (size > 0) await flush();
    if (!failed) stream.end();
  } catch (error) {
    if (failed) return;
    stream.destroy(new Error("COPY was given up by the client"));
    await finished.catch(() => {});
    throw error;
  }
}
