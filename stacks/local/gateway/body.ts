import type { IncomingMessage } from "node:http";
import { AppError } from "../../../lib/errors.ts";
import type { GatewayRequest } from "./request.ts";

/** What an HTTP API takes in one request, in bytes. */
export const requestLimit = 10 * 1024 * 1024;

const noBody = Buffer.alloc(0);

export function declaredTooLarge(message: IncomingMessage): boolean {
  return Number(message.headers["content-length"] ?? 0) > requestLimit;
}

/** The whole body; 413 as soon as it is, or says that it will be, past the limit. Nothing is read where none is announced (RFC 9112, 6.3). */
export function readBody({ message, headers }: GatewayRequest): Buffer | Promise<Buffer> {
  const none = headers["content-length"] === undefined && message.headers["transfer-encoding"] === undefined;
  if (none) return noBody;
  if (declaredTooLarge(message)) throw tooLargeError(message);
  return collect(message);
}

function collect(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > requestLimit) reject(tooLargeError(message));
      else chunks.push(chunk);
    });
    message.once("end", () =>
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)),
    );
    message.once("error", reject);
  });
}

/** What still comes is read and dropped for a moment, so that a client that writes before it reads gets its answer. */
function tooLargeError(message: IncomingMessage): AppError {
  message.resume();
  setTimeout(() => message.destroy(), 5_000).unref();
  return new AppError("content_too_large", "A request is at most 10 MB.");
}
