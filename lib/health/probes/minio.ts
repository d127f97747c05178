import { readBuckets } from "../../clients/object-store.ts";
import type { ProbeOf } from "../service.ts";
import type { minio } from "../services.ts";

/** HeadBucket, and ListBuckets where the caller may. */
export const probe: ProbeOf<typeof minio> = async (settings, { signal, timeoutMs }) => {
  const started = performance.now();
  const { count } = await readBuckets(settings, signal, timeoutMs);
  const latencyMs = performance.now() - started;
  return { state: "healthy", latencyMs, figures: count === undefined ? {} : { bucket_count: count } };
};
