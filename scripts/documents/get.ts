import { createWriteStream, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { apiClient } from "../support/api-client.ts";
import { CommandError } from "../support/command.ts";
import { persistentFetch, refusal } from "../support/persistent-fetch.ts";
import { progress } from "../support/progress.ts";
import { hashFile } from "./hash-file.ts";

interface GetOptions {
  output?: string;
  fileVersion?: string;
  json?: true;
  url?: string;
  stage?: string;
  token?: string;
}

interface Version {
  version: number;
  status: string;
  file_name: string;
  size_bytes: number;
  sha256: string;
}

/** Writes the file under its name when its last byte is there and its SHA-256 is the one that was announced. */
export async function getDocument(id: string, options: GetOptions): Promise<number> {
  const api = apiClient(options);
  const bar = progress("Fetching");
  async function ask<T>(place: string): Promise<T> {
    const response = await persistentFetch(api, place, {}, bar.say);
    if (response.status !== 200) throw await refusal(response);
    return (await response.json()) as T;
  }
  const { data } = await ask<{ data: Version[] }>(`/documents/${encodeURIComponent(id)}/versions`);
  const wanted = options.fileVersion;
  const found = data.find(
    ({ status, version }) => status === "available" && (wanted === undefined || String(version) === wanted),
  );
  if (found === undefined) throw new CommandError(`Document ${id} has no such version that is available.`);
  const { url } = await ask<{ url: string }>(`/documents/${id}/download?version=${found.version}`);
  // A name that came from outside names no folder here.
  const file = options.output ?? path.basename(found.file_name.replaceAll("\\", "/"));
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    await fetchInto(url, unfinished, (read) => bar.show(read / found.size_bytes, file));
    if ((await hashFile(unfinished)) !== found.sha256)
      throw new CommandError("The file that came is not the one that was stored: its SHA-256 differs.");
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    bar.done();
  }
  const { version, sha256 } = found;
  console.log(
    options.json === true
      ? JSON.stringify({ file, version, sha256 })
      : `version ${version} of document ${id} written to ${file}`,
  );
  return 0;
}

const fetchMs = 3_600_000;

async function fetchInto(url: string, file: string, told: (read: number) => void): Promise<void> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(fetchMs) });
  if (!answer.ok || answer.body === null)
    throw new CommandError(`The object store answered with ${answer.status}.`);
  let read = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream)) {
      read += (chunk as Buffer).length;
      told(read);
      yield chunk as Buffer;
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(file, { flush: true }));
}
