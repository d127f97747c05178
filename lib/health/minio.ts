import { objectStoreConfig } from "../config/services.ts";
import type { Check } from "./service.ts";

const client = () => import("../clients/object-store.ts");

export const minio: Check = {
  name: "minio",
  load: async () => objectStoreConfig() && client(),
  async probe(signal, timeoutMs) {
    const config = objectStoreConfig();
    if (config === undefined) return { state: "not_configured", hint: "MINIO_ENDPOINT" };
    const { readBuckets } = await client();
    const started = performance.now();
    const { count } = await readBuckets(config, signal, timeoutMs);
    const latencyMs = performance.now() - started;
    return { state: "healthy", latencyMs, figures: count === undefined ? {} : { bucket_count: count } };
  },
};
