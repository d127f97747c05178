import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { objectPrefix } from "../../lib/documents/object-key.ts";
import type { GatewayOptions } from "../../stacks/local/gateway.ts";
import { objectRelay } from "../../stacks/local/objects/relay.ts";
import { freePort } from "../../stacks/local/servers/ports.ts";
import { type LocalS3, s3Bucket, s3Credentials, startS3 } from "../../stacks/local/servers/s3.ts";
import { type TestApi, useApi } from "./api.ts";
import { created, send, tower } from "./properties.ts";

export interface DocumentsApi extends TestApi {
  /** The embedded server behind the links, which checks nothing. */
  readonly s3: string;
  /** The keys of the documents' objects that are there. */
  keys(): Promise<string[]>;
}

/** The API with the embedded S3 server behind its gateway, as `reims start` puts them together. */
export function useDocumentsApi(more: Partial<GatewayOptions> = {}): DocumentsApi {
  const options: Partial<GatewayOptions> = { ...more };
  const directory = mkdtempSync(path.join(tmpdir(), "reims-documents-"));
  let server: LocalS3 | undefined;
  beforeAll(async () => {
    server = await startS3({ dataDir: directory, port: await freePort() });
    const { endpoint } = server;
    options.objects = objectRelay({ endpoint, bucket: s3Bucket, credentials: s3Credentials });
    process.env.MINIO_ENDPOINT = endpoint;
    process.env.MINIO_ACCESS_KEY = s3Credentials.accessKeyId;
    process.env.MINIO_SECRET_KEY = s3Credentials.secretAccessKey;
    process.env.MINIO_BUCKET = s3Bucket;
  });
  const api = useApi(options);
  beforeAll(() => {
    process.env.MINIO_PUBLIC_ENDPOINT = api.url;
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  return {
    get url() {
      return api.url;
    },
    get databaseUrl() {
      return api.databaseUrl;
    },
    get s3() {
      return server?.endpoint ?? "";
    },
    fetch: api.fetch,
    async keys() {
      const listed = await fetch(`${server?.endpoint}/${s3Bucket}?list-type=2&prefix=${objectPrefix}`);
      return [...(await listed.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key ?? "");
    },
  };
}

export interface Upload {
  method: string;
  url: string;
  headers: Record<string, string>;
  expires_at: string;
}

export interface Announced {
  id: string;
  version: number;
  status: string;
  upload: Upload;
  [name: string]: unknown;
}

/** What is announced of these bytes. */
export const factsOf = (bytes: Uint8Array, more: object = {}) => ({
  file_name: "policy.pdf",
  media_type: "application/pdf",
  size_bytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
  ...more,
});

export const someBytes = (length: number): Buffer => randomBytes(length);

/** A document of a new property that announces these bytes. */
export async function announced(api: TestApi, bytes: Uint8Array, more: object = {}): Promise<Announced> {
  const property_id = (await created(api, tower)).property.id;
  const body = { property_id, category: "insurance", title: "Policy", ...factsOf(bytes), ...more };
  const response = await send(api, "POST", "/documents", body);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Announced;
}

/** Sends bytes as an upload asks; fetch makes the length itself. */
export function put(
  upload: Upload,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { "content-length": _, ...others } = { ...upload.headers, ...headers };
  return fetch(upload.url, { method: upload.method, headers: others, body: new Uint8Array(bytes) });
}

export const complete = (api: TestApi, id: string, version = 1): Promise<Response> =>
  api.fetch(`/documents/${id}/versions/${version}/complete`, { method: "POST" });

/** A document whose file is there. */
export async function stored(api: TestApi, bytes: Uint8Array, more: object = {}): Promise<Announced> {
  const made = await announced(api, bytes, more);
  await put(made.upload, bytes);
  const done = await complete(api, made.id);
  if (done.status !== 200) throw new Error(await done.text());
  return made;
}
