import { createHash } from "node:crypto";
import type { Readable } from "node:stream";

/** The embedded server takes at most 11 MiB at a time, and S3 asks at least 5 MiB of a part. */
const partBytes = 8 * 1024 ** 2;
const partMs = 60_000;

export interface IncomingObject {
  /** Where the embedded server keeps it: endpoint, bucket and key. */
  url: string;
  headers: Record<string, string>;
  /** Base64; what the bytes must hash to. */
  checksum: string;
  body: Readable;
}

/**
 * Stores a body under its checksum when its bytes have it; whether they did. A long one goes in parts, and is then copied
 * onto itself, since only so does the server keep a checksum of the whole. What did not become whole is given up.
 */
export async function storeBody(object: IncomingObject): Promise<boolean> {
  const hash = createHash("sha256");
  const etags: string[] = [];
  let uploadId: string | undefined;
  try {
    let last: Buffer | undefined;
    for await (const part of parts(object.body)) {
      hash.update(part);
      if (last !== undefined) {
        uploadId ??= await begin(object);
        etags.push(await sendPart(object, uploadId, etags.length + 1, last));
      }
      last = part;
    }
    if (hash.digest("base64") !== object.checksum) return false;
    const whole = { "x-amz-checksum-sha256": object.checksum };
    if (uploadId === undefined) {
      await ask(object, "PUT", "", { ...object.headers, ...whole }, last ?? Buffer.alloc(0));
      return true;
    }
    etags.push(await sendPart(object, uploadId, etags.length + 1, last ?? Buffer.alloc(0)));
    await finish(object, uploadId, etags);
    uploadId = undefined;
    const onto = { "x-amz-copy-source": new URL(object.url).pathname, "x-amz-metadata-directive": "REPLACE" };
    await ask(object, "PUT", "", { ...object.headers, ...whole, ...onto });
    return true;
  } finally {
    if (uploadId !== undefined)
      await ask(object, "DELETE", `?uploadId=${uploadId}`, {}).catch(() => undefined);
  }
}

/** The body in pieces of one length, but for the last. */
async function* parts(body: Readable): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < partBytes) continue;
    const all = Buffer.concat(chunks, size);
    yield all.subarray(0, partBytes);
    chunks = [all.subarray(partBytes)];
    size -= partBytes;
  }
  if (size > 0) yield Buffer.concat(chunks, size);
}

async function begin(object: IncomingObject): Promise<string> {
  const answer = await ask(object, "POST", "?uploads", object.headers);
  const id = /<UploadId>([^<]+)<\/UploadId>/.exec(await answer.text())?.[1];
  if (id === undefined) throw new Error("The S3 server began no upload.");
  return id;
}

async function sendPart(object: IncomingObject, uploadId: string, number: number, part: Buffer) {
  const answer = await ask(object, "PUT", `?partNumber=${number}&uploadId=${uploadId}`, {}, part);
  return answer.headers.get("etag") ?? "";
}

async function finish(object: IncomingObject, uploadId: string, etags: readonly string[]): Promise<void> {
  const items = etags.map(
    (etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  const xml = `<CompleteMultipartUpload>${items.join("")}</CompleteMultipartUpload>`;
  await ask(object, "POST", `?uploadId=${uploadId}`, { "content-type": "application/xml" }, Buffer.from(xml));
}

async function ask(
  { url }: IncomingObject,
  method: string,
  query: string,
  headers: Record<string, string>,
  body?: Buffer<ArrayBufferLike>,
): Promise<Response> {
  const signal = AbortSignal.timeout(partMs);
  const sent = body === undefined ? {} : { body: new Uint8Array(body) };
  const answer = await fetch(`${url}${query}`, { method, headers, signal, ...sent });
  if (!answer.ok) throw new Error(`The S3 server answered ${method} with ${answer.status}.`);
  return answer;
}
