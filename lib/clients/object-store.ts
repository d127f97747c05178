import { HeadBucketCommand, ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import type { ObjectStoreConfig } from "../config/services.ts";

const clients = new Map<string, S3Client>();

/** One client for the settings and the limit, for the life of the process. It does not retry, for its callers have deadlines. */
export function objectStore(config: ObjectStoreConfig, timeoutMs: number): S3Client {
  const key = JSON.stringify([config, timeoutMs]);
  const known = clients.get(key);
  if (known !== undefined) return known;
  const client = new S3Client({
    region: config.region,
    ...(config.endpoint === undefined ? {} : { endpoint: config.endpoint, forcePathStyle: true }),
    ...(config.credentials === undefined ? {} : { credentials: config.credentials }),
    maxAttempts: 1,
    // Otherwise the SDK signs the checksum of an empty body into a link for an upload.
    requestChecksumCalculation: "WHEN_REQUIRED",
    requestHandler: {
      connectionTimeout: timeoutMs,
      requestTimeout: timeoutMs,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
  });
  clients.set(key, client);
  return client;
}

/**
 * The number of buckets; undefined when the caller may not list them.
 * @throws when the bucket of the settings is not there or may not be used
 */
export async function readBuckets(
  config: ObjectStoreConfig,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<{ count: number | undefined }> {
  const store = objectStore(config, timeoutMs);
  const [, count] = await Promise.all([
    store.send(new HeadBucketCommand({ Bucket: config.bucket }), { abortSignal: signal }),
    store.send(new ListBucketsCommand({}), { abortSignal: signal }).then(
      ({ Buckets }) => Buckets?.length,
      () => undefined,
    ),
  ]);
  return { count };
}
