import path from "node:path";
import { buildApp } from "fauxqs";
import { FileS3Persistence } from "../../../node_modules/fauxqs/dist/s3/fileS3Persistence.js";
import { S3Store } from "../../../node_modules/fauxqs/dist/s3/s3Store.js";
import { SnsStore } from "../../../node_modules/fauxqs/dist/sns/snsStore.js";
import { SqsStore } from "../../../node_modules/fauxqs/dist/sqs/sqsStore.js";

export const s3Credentials = { accessKeyId: "local", secretAccessKey: "local-secret" };
export const s3Bucket = "reims";

export interface LocalS3 {
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * An S3 server on loopback, in this process, that keeps its objects as plain files in `dataDir`; its bucket is there.
 * Put together from parts of fauxqs at its pinned version, since its own start takes no host and listens on every address.
 */
export async function startS3(options: { dataDir: string; port: number }): Promise<LocalS3> {
  const s3Store = new S3Store();
  const files = new FileS3Persistence(path.resolve(options.dataDir));
  files.loadS3(s3Store);
  s3Store.persistence = files;
  const stores = { s3Store, sqsStore: new SqsStore(), snsStore: new SnsStore() };
  const app = buildApp({ logger: false, stores });
  app.addHook("preClose", () => files.close());
  s3Store.createBucket(s3Bucket);
  const endpoint = await app.listen({ port: options.port, host: "127.0.0.1" });
  return { endpoint, stop: () => app.close() };
}
