import type { IncomingMessage } from "node:http";
import { AppError } from "../../../lib/errors.ts";
import type { GatewayRequest } from "./request.ts";

/** What an HTTP API takes in one request, in bytes. */
export const requestLimit = 10 * 1024 * 1024;

const noBody = Buffer.alloc(0);

export function declaredTooLarge(message: IncomingMessage): boolean {
  return Number(message.headers["content-length"] ?? 0) > requestLimit;
}

/** The whole body; empty when the headers announce none (RFC 9112, 6.3). 413 as soon as its length or its bytes pass the limit. */
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

/** The rest of the body is read and dropped for five seconds, since many clients read the answer only after they have sent it. */
function tooLargeError(message: IncomingMessage): AppError {
  message.resume();
  setTimeout(() => message.destroy(), 5_000).unref();
  return new AppError("content_too_large", "A request is at most 10 MB.");
}
