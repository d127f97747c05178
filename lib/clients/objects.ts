import { createHash } from "node:crypto";
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { ObjectStoreConfig } from "../config/services.ts";
import { objectStore } from "./object-store.ts";

export interface ObjectHead {
  size: number;
  /** Hexadecimal; undefined where the store keeps no SHA-256 of the whole object. */
  sha256: string | undefined;
}

/** What the store says of an object; undefined when there is none. */
export async function headObject(
  config: ObjectStoreConfig,
  key: string,
  timeoutMs: number,
): Promise<ObjectHead | undefined> {
  const command = new HeadObjectCommand({ Bucket: config.bucket, Key: key, ChecksumMode: "ENABLED" });
  const abortSignal = AbortSignal.timeout(timeoutMs);
  const head = await objectStore(config, requestMs).send(command, { abortSignal }).catch(orUndefined);
  if (head === undefined) return undefined;
  const { ContentLength: size = 0, ChecksumSHA256: sum, ChecksumType: type } = head;
  const whole = sum !== undefined && type !== "COMPOSITE" && !sum.includes("-");
  return { size, sha256: whole ? Buffer.from(sum, "base64").toString("hex") : undefined };
}

/** SHA-256 of the object's bytes, in hexadecimal; undefined when there is none. */
export async function hashObject(
  config: ObjectStoreConfig,
  key: string,
  timeoutMs: number,
): Promise<string | undefined> {
  const abortSignal = AbortSignal.timeout(timeoutMs);
  const command = new GetObjectCommand({ Bucket: config.bucket, Key: key });
  const found = await objectStore(config, requestMs).send(command, { abortSignal }).catch(orUndefined);
  if (found === undefined) return undefined;
  const hash = createHash("sha256");
  for await (const chunk of found.Body as AsyncIterable<Uint8Array>) {
    abortSignal.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest("hex");
}

/** Removes objects, at most 1000; the keys of those that are gone now. One that was not there is gone too. */
export async function removeObjects(
  config: ObjectStoreConfig,
  keys: readonly string[],
  timeoutMs: number,
): Promise<Set<string>> {
  const command = new DeleteObjectsCommand({
    Bucket: config.bucket,
    Delete: { Objects: keys.map((Key) => ({ Key })), Quiet: true },
  });
  const { Errors = [] } = await objectStore(config, requestMs).send(command, {
    abortSignal: AbortSignal.timeout(timeoutMs),
  });
  const failed = new Set(Errors.map(({ Key }) => Key));
  return new Set(keys.filter((key) => !failed.has(key)));
}

/** Milliseconds without a byte. The time of a whole call is its caller's to say. */
const requestMs = 10_000;

function orUndefined(error: unknown): undefined {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
  throw error;
}
