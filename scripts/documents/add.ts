import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { type ApiClient, apiClient } from "../support/api-client.ts";
import { CommandError } from "../support/command.ts";
import { persistentFetch, refusal } from "../support/persistent-fetch.ts";
import { progress } from "../support/progress.ts";
import { hashFile } from "./hash-file.ts";
import { mediaTypeOf } from "./media-type.ts";
import { sendFile, type Upload } from "./send-file.ts";

export interface AddOptions {
  property: string;
  category: string;
  title?: string;
  expiresOn?: string;
  json?: true;
  url?: string;
  stage?: string;
  token?: string;
}

interface Version {
  version: number;
  status: string;
  sha256: string;
}

type Announced = Version & { id: string; upload: Upload };
type Bar = ReturnType<typeof progress>;

/** Stores files one after the other. Exits 1 at the first that cannot be stored; those before it are. */
export async function addDocument(files: string[], options: AddOptions): Promise<number> {
  const api = apiClient(options);
  const stored = [];
  for (const file of files) {
    const bar = progress(path.basename(file));
    try {
      stored.push(await addFile(api, file, options, bar));
    } finally {
      bar.done();
    }
  }
  if (options.json === true) console.log(JSON.stringify({ documents: stored }));
  else
    for (const { file, id, version } of stored) console.log(`${file} is document ${id}, version ${version}`);
  return 0;
}

async function addFile(api: ApiClient, file: string, options: AddOptions, bar: Bar) {
  const facts = await factsOf(file, bar);
  const { document, upload } = await announce(api, options, facts, bar);
  const versions = await ask<{ data: Version[] }>(api, `/documents/${document.id}/versions`, {}, bar);
  const there = versions.data.find(({ sha256, status }) => sha256 === facts.sha256 && status === "available");
  if (there !== undefined) return { file, id: document.id, version: there.version };
  const fresh =
    Date.parse(upload.expires_at) > Date.now() + 60_000 && versions.data.some(isPending(document));
  const next = fresh ? document : await announceAgain(api, document.id, facts, bar);
  await sendFile(file, next.upload, (sent) => bar.show(sent / facts.size_bytes, "sent"));
  await ask(api, `/documents/${document.id}/versions/${next.version}/complete`, { method: "POST" }, bar);
  return { file, id: document.id, version: next.version };
}

const isPending =
  ({ version }: Version) =>
  (one: Version) =>
    one.version === version && one.status === "pending";

type Facts = Awaited<ReturnType<typeof factsOf>>;

async function factsOf(file: string, bar: Bar) {
  const { size } = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} cannot be read (${cause.code}).`, { cause });
  });
  const sha256 = await hashFile(file, (read) => bar.show(read / size, "read"));
  return { file_name: path.basename(file), media_type: mediaTypeOf(file), size_bytes: size, sha256 };
}

/** The key is made of what is announced: asked again within a day, the API answers with the same document. */
async function announce(api: ApiClient, options: AddOptions, facts: Facts, bar: Bar) {
  const { property, category, title = path.parse(facts.file_name).name, expiresOn } = options;
  const body = { property_id: property, category, title, expires_on: expiresOn ?? null, ...facts };
  const key = createHash("sha256").update(JSON.stringify(body)).digest("hex");
  const document = await ask<Announced>(api, "/documents", post(body, { "idempotency-key": key }), bar);
  const there = await persistentFetch(api, `/documents/${document.id}`, {}, bar.say);
  if (there.status !== 404) return { document, upload: document.upload };
  // It was deleted since: this is another one.
  const another = await ask<Announced>(api, "/documents", post(body), bar);
  return { document: another, upload: another.upload };
}

const announceAgain = (api: ApiClient, id: string, facts: Facts, bar: Bar) =>
  ask<Announced>(api, `/documents/${id}/versions`, post(facts), bar);

const post = (body: object, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

async function ask<T>(api: ApiClient, place: string, init: RequestInit, bar: Bar): Promise<T> {
  const response = await persistentFetch(api, place, init, bar.say);
  if (!response.ok) throw await refusal(response);
  return (await response.json()) as T;
}
