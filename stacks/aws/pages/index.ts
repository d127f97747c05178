/// <reference path="../../../.sst/platform/config.d.ts" />
import { api } from "../api/api.ts";
import { bucket } from "../data/storage.ts";
import { router } from "./router.ts";
import "./site.ts";

// API Gateway itself gives up at 30 s, and says so.
router.route("/", api.url, { readTimeout: "35 seconds" });

/** A browser sends and gets documents by signed links, from the pages alone. */
new aws.s3.BucketCorsConfiguration("DocumentsCors", {
  bucket: bucket.name,
  corsRules: [
    {
      allowedOrigins: [router.url],
      allowedMethods: ["GET", "PUT"],
      allowedHeaders: ["content-type", "if-none-match", "x-amz-*"],
      exposeHeaders: ["etag"],
      maxAgeSeconds: 3600,
    },
  ],
});

export { docsUrl, pagesUrl } from "./router.ts";
