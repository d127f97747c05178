import { accessKey, startObjectStore, type TestObjectStore } from "../../servers/object-store.ts";
import type { StandIn, StartStandIn } from "../stand-in.ts";

const secretKey = "pw-s3-901c";
const bucket = "tenant-documents";

/** A real S3 server that checks signatures. */
export const start: StartStandIn<StandIn & { store: TestObjectStore }> = async () => {
  const store = await startObjectStore(bucket, secretKey);
  return {
    store,
    port: store.port,
    speaksTls: false,
    secrets: [accessKey, secretKey, bucket],
    settings: ({ host, port }, wire) => ({
      MINIO_ENDPOINT: `${wire === "tls" ? "https" : "http"}://${host}:${port}`,
      MINIO_ACCESS_KEY: accessKey,
      MINIO_SECRET_KEY: secretKey,
      MINIO_BUCKET: bucket,
    }),
    async takeCredentials(right) {
      store.secret = right ? secretKey : "another";
    },
    // A probe is two requests.
    probes: async () => store.requests / 2,
    stop: () => store.stop(),
  };
};
