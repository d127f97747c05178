/// <reference path="../../../../.sst/platform/config.d.ts" />
import path from "node:path";
import { build } from "esbuild";
import { canaryNode } from "../../versions.ts";

/** Bundles the canary's script for its Node; the file that holds it. */
export async function bundleCanary(): Promise<string> {
  const outfile = path.join($cli.paths.work, "canary/index.js");
  await build({
    entryPoints: [path.join($cli.paths.root, "functions/canary/index.ts")],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    format: "cjs",
    platform: "node",
    target: `node${canaryNode}`,
    external: ["@aws/synthetics-core"],
  });
  return outfile;
}
