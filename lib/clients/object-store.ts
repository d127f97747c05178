import { HeadBucketCommand, ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import type { ObjectStoreConfig } from "../config/services.ts";

let client: S3Client | undefined;
let madeFor = "";

/** One client for the life of the process; a new one only where the settings changed. No retries: its callers have deadlines. */
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

/** Whether the bucket is there and may be reached (it throws where not), and how many there are where the caller may list them. */
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
