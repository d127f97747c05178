import { HeadBucketCommand, ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import type { ObjectStoreConfig } from "../config/services.ts";

let client: S3Client | undefined;
let madeFor = "";

/** One client for the life of the process, made again when the settings change. It does not retry, for its callers have deadlines. */
export function objectStore(config: ObjectStoreConfig, timeoutMs: number): S3Client {
  const key = JSON.stringify([config, timeoutMs]);
  if (client !== undefined && key === madeFor) return client;
  client?.destroy();
  madeFor = key;
  client = new S3Client({
    region: config.region,
    ...(config.endpoint === undefined ? {} : { endpoint: config.endpoint, forcePathStyle: true }),
    ...(config.credentials === undefined ? {} : { credentials: config.credentials }),
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: timeoutMs,
      requestTimeout: timeoutMs,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
  });
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
