import * as v from "valibot";
import { objectStoreConfig } from "../../config/services.ts";
import { count } from "../figures.ts";
import { service } from "../service.ts";

export const minio = service({
  name: "minio",
  requiredFor: null,
  description: "Whether the object store's bucket is there.",
  schemaName: "ObjectStoreHealth",
  component: { name: "minio", type: "datastore" },
  settings: objectStoreConfig,
  setting: "MINIO_ENDPOINT",
  figures: {
    bucket_count: v.optional(v.pipe(count, v.description("Where the caller may list buckets."))),
  },
  example: { latency_ms: 4.8, bucket_count: 1 },
});
