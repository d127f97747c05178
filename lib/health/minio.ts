import { objectStoreConfig } from "../config/services.ts";
import type { Check } from "./service.ts";

export const minio: Check = {
  name: "minio",
  async probe(signal, timeoutMs) {
    const config = objectStoreConfig();
    if (config === undefined) return { state: "not_configured", hint: "MINIO_ENDPOINT" };
    const { readBuckets } = await import("../clients/object-store.ts");
    const { count } = await readBuckets(config, signal, timeoutMs);
    return { state: "healthy", figures: count === undefined ? {} : { bucket_count: count } };
  },
};
