/// <reference path="../../../.sst/platform/config.d.ts" />
import path from "node:path";
import { allScopes, web } from "../api/auth.ts";
import { issuer, loginUrl } from "../api/user-pool.ts";
import { privateBucket } from "../data/storage.ts";
import { router } from "./router.ts";

const distribution = router.nodes.cdn.nodes.distribution.arn;
const files = privateBucket("Pages", { reader: distribution });

/** Beside SST's own work, from the project's root. */
const output = path.relative($cli.paths.root, path.join($cli.paths.work, "pages"));

/** The built pages under /app/; an address that is no file is a page's, which the script reads. */
export const site = new sst.aws.StaticSite("Site", {
  router: { instance: router, path: "/app" },
  dev: false,
  build: { command: `npm run pages:build -- ${output}`, output },
  environment: {
    VITE_LOGIN_ISSUER: issuer,
    VITE_LOGIN_URL: loginUrl,
    VITE_LOGIN_CLIENT: web.id,
    VITE_LOGIN_SCOPE: allScopes,
  },
  assets: {
    bucket: files.name,
    // Whoever has a page of before open still loads its parts.
    purge: false,
    fileOptions: [
      { files: "**", cacheControl: "no-cache" },
      // Their names have their content's hash.
      { files: "assets/**", cacheControl: "public, max-age=31536000, immutable" },
    ],
  },
  // Nothing is kept that may change.
  invalidation: false,
});
