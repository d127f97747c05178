import { cpSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { banner, target } from "../../../stacks/plan/evaluation/runtime-build.ts";

const root = path.join(import.meta.dirname, "../../..");

export interface BundleOptions {
  /** Relative to the checkout, or absolute. */
  entry: string;
  outdir: string;
  /** Loads what is behind `import()` only when it is asked for. */
  splitting?: boolean;
  minify?: boolean;
  /** Files beside the bundle: from the checkout's path to the bundle's. */
  copyFiles?: { from: string; to: string }[];
}

/** Bundles a handler into `outdir/bundle.mjs` as SST 4 does (pkg/runtime/node/build.go): its bytes, and the files whose code it holds; chunks included. */
export async function bundle(options: BundleOptions): Promise<{ bytes: number; inputs: string[] }> {
  mkdirSync(options.outdir, { recursive: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path.resolve(root, options.entry)],
    ...(options.splitting
      ? { splitting: true, outdir: options.outdir, outExtension: { ".js": ".mjs" }, entryNames: "bundle" }
      : { outfile: path.join(options.outdir, "bundle.mjs") }),
    bundle: true,
    format: "esm",
    platform: "node",
    target,
    mainFields: ["module", "main"],
    external: ["sharp", "pg-native"],
    keepNames: true,
    minify: options.minify ?? true,
    banner: { js: banner },
    metafile: true,
    logLevel: "error",
  });
  for (const { from, to } of options.copyFiles ?? [])
    cpSync(path.resolve(root, from), path.join(options.outdir, to), { recursive: true });
  const outputs = Object.keys(result.metafile.outputs).map((file) => path.resolve(root, file));
  return {
    bytes: outputs.reduce((sum, file) => sum + statSync(file).size, 0),
    inputs: Object.values(result.metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  };
}
