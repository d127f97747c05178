import type { IncomingMessage } from "node:http";
import { AppError } from "../../lib/errors.ts";

/** What an HTTP API takes in one request, in bytes. */
export const requestLimit = 10 * 1024 * 1024;

export function declaredTooLarge(message: IncomingMessage): boolean {
  return Number(message.headers["content-length"] ?? 0) > requestLimit;
}

/** The whole body; 413 as soon as it is, or says that it will be, past the limit. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  if (declaredTooLarge(message)) throw refuse(message);
  const chunks: Buffer[] = [];
  let size = 0;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  message.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > requestLimit) reject(refuse(message));
    else chunks.push(chunk);
  });
  message.once("end", resolve);
  message.once("error", reject);
  await promise;
  return Buffer.concat(chunks, size);
}

/** What still comes is read and dropped for a moment, so that a client that writes before it reads gets its answer. */
function refuse(message: IncomingMessage): AppError {
  message.resume();
  setTimeout(() => message.destroy(), 5_000).unref();
  return new AppError("content_too_large", "A request is at most 10 MB.");
}
