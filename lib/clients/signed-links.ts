import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { create } from "content-disposition";
import type { ObjectStoreConfig } from "../config/services.ts";
import { objectStore } from "./object-store.ts";

/** A link that lets its holder do one thing with one object, until `expires_at`. */
export interface SignedLink {
  url: string;
  expires_at: string;
}

interface SentFile {
  key: string;
  mediaType: string;
  sizeBytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** Milliseconds that a link lasts: long enough to begin, for a transfer that has begun may go on. */
export const uploadMs = 900_000;
const downloadMs = 300_000;

/** A PUT of exactly this file: its length, its type and its SHA-256 are signed and have to be sent as they are. */
export async function uploadLink(
  config: ObjectStoreConfig,
  { key, mediaType, sizeBytes, sha256 }: SentFile,
  now: Date,
): Promise<SignedLink & { method: "PUT"; headers: Record<string, string> }> {
  const checksum = Buffer.from(sha256, "hex").toString("base64");
  const command = new PutObjectCommand({
    Bucket: config.bucket,
    Key: key,
    ContentType: mediaType,
    ContentLength: sizeBytes,
    ChecksumSHA256: checksum,
  });
  const url = await getSignedUrl(client(config), command, {
    expiresIn: uploadMs / 1000,
    signingDate: now,
    signableHeaders: new Set(["host", "content-type", "content-length", "x-amz-checksum-sha256"]),
    unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
  });
  const headers = {
    "content-type": mediaType,
    "content-length": String(sizeBytes),
    "x-amz-checksum-sha256": checksum,
  };
  return { method: "PUT", url, headers, expires_at: later(now, uploadMs) };
}

/** A GET that saves the file under its name (RFC 6266) and never shows it in a browser. */
export async function downloadLink(
  config: ObjectStoreConfig,
  { key, fileName, mediaType }: { key: string; fileName: string; mediaType: string },
  now: Date,
): Promise<SignedLink> {
  const command = new GetObjectCommand({
    Bucket: config.bucket,
    Key: key,
    ResponseContentDisposition: create(fileName),
    ResponseContentType: harmless(mediaType),
    ResponseCacheControl: "private, no-store",
  });
  const url = await getSignedUrl(client(config), command, {
    expiresIn: downloadMs / 1000,
    signingDate: now,
  });
  return { url, expires_at: later(now, downloadMs) };
}

const client = (config: ObjectStoreConfig) =>
  objectStore({ ...config, endpoint: config.publicEndpoint ?? config.endpoint }, downloadMs);

const later = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString();

const harmlessTypes =
  /^(application\/(pdf|zip|json|msword|rtf|vnd\.(ms-(excel|powerpoint)|openxmlformats-officedocument\.[\w.]+))|image\/(png|jpeg|gif|webp|tiff|heic)|text\/(plain|csv)|(audio|video)\/\w+)$/;

/** The type that a download says: the file's own where no browser runs it, else that of plain bytes. */
function harmless(mediaType: string): string {
  const type = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  return harmlessTypes.test(type) ? type : "application/octet-stream";
}
