import { once } from "node:events";
import { createReadStream } from "node:fs";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { pipeline } from "node:stream/promises";
import { CommandError } from "../support/command.ts";

export interface Upload {
  method: string;
  url: string;
  headers: Record<string, string>;
  expires_at: string;
}

/** Milliseconds without a byte after which the transfer is given up. */
const silentMs = 60_000;

/** Sends a file as an upload asks; `told` gets the bytes sent so far. By Node's own client, since fetch does not tell them. */
export async function sendFile(
  file: string,
  { method, url, headers }: Upload,
  told: (sent: number) => void,
): Promise<void> {
  const { request } = url.startsWith("https:") ? https : http;
  const outgoing = request(url, { method, headers, timeout: silentMs });
  outgoing.once("timeout", () => outgoing.destroy(new Error("no byte for a minute")));
  const answered = once(outgoing, "response") as Promise<[IncomingMessage]>;
  answered.catch(() => undefined);
  let sent = 0;
  const source = createReadStream(file, { highWaterMark: 1 << 20 }).on("data", (chunk) => {
    sent += chunk.length;
    told(sent);
  });
  // A store that refuses a file answers before it has read it all: its answer says more than the broken pipe.
  const refused = await pipeline(source, outgoing).catch((error: Error) => error);
  const [answer] = await answered.catch((cause: Error) => {
    const why = refused?.message ?? cause.message;
    throw new CommandError(`${file} could not be sent (${why}). The same line again goes on.`, { cause });
  });
  const text = await textOf(answer);
  if (answer.statusCode === 200) return;
  const code = /<Code>([^<]+)<\/Code>/.exec(text)?.[1] ?? "";
  throw new CommandError(`${file} was refused by the object store: ${answer.statusCode} ${code}`);
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
