import { createCipheriv } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Metafile } from "esbuild";
import { root } from "../platform.ts";
import type { Artifact, EvaluateOptions } from "../types.ts";
import { sources } from "./edits.ts";

/** What SST's Function component asks its Go side to build (pkg/runtime in sst/sst). */
export interface BuildInput {
  functionID: string;
  handler: string;
  bundle?: string;
  links: Record<string, unknown>;
  encryptionKey: string;
  properties?: {
    minify?: boolean;
    splitting?: boolean;
    banner?: string;
    install?: Record<string, string>;
    esbuild?: Record<string, unknown> & { external?: string[]; keepNames?: boolean };
  };
}

export interface BuildOutput {
  out: string;
  handler: string;
  errors: string[];
  sourcemaps: string[];
}

/** What SST compiles for Lambda's Node 24. */
export const target = "es2024";

export const banner = [
  `import { createRequire as topLevelCreateRequire } from "module";`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";`,
  `const __filename = topLevelFileUrlToPath(import.meta.url);`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));`,
  "",
].join("\n");

/** Builds a function's bundle with the settings that SST's own builder uses, and seals its links beside it. */
export async function runtimeBuild(
  input: BuildInput,
  workDir: string,
  options: EvaluateOptions,
): Promise<{ output: BuildOutput; artifact: Artifact }> {
  const out = path.join(workDir, "artifacts", `${input.functionID}-src`);
  mkdirSync(out, { recursive: true });
  const { bytes, entryBytes, sourcemaps } = options.build
    ? await bundle(input, out, options)
    : await stub(path.join(out, "bundle.mjs"));
  writeFileSync(path.join(out, "resource.enc"), seal(input.links, input.encryptionKey));
  const handler = `bundle${path.extname(input.handler)}`;
  return {
    output: { out, handler, errors: [], sourcemaps },
    artifact: {
      functionId: input.functionID,
      source: input.handler,
      handler,
      dir: out,
      zip: path.join(workDir, "artifacts", input.functionID, "code.zip"),
      links: Object.keys(input.links).sort(),
      encryptionKey: input.encryptionKey,
      bytes,
      entryBytes,
    },
  };
}

async function bundle(input: BuildInput, out: string, options: EvaluateOptions) {
  const base = path.join(root, input.handler.replace(/\.[^.]+$/, ""));
  const file = [".ts", ".mts", ".js", ".mjs"].map((ending) => base + ending).find((name) => existsSync(name));
  if (file === undefined) throw new Error(`Handler not found: ${input.handler}`);
  const { minify, splitting, esbuild = {}, install = {}, banner: extra = "" } = input.properties ?? {};
  const { external = [], keepNames = true, ...settings } = esbuild;
  const { metafile } = await build({
    entryPoints: [file],
    platform: "node",
    format: "esm",
    target,
    mainFields: ["module", "main"],
    bundle: true,
    metafile: true,
    sourcemap: "linked",
    minify: minify ?? false,
    splitting: splitting ?? false,
    keepNames,
    external: ["sharp", "pg-native", ...Object.keys(install), ...external],
    banner: { js: banner + extra },
    ...(splitting
      ? { outdir: out, outExtension: { ".js": ".mjs" }, entryNames: "bundle" }
      : { outfile: path.join(out, "bundle.mjs") }),
    absWorkingDir: root,
    plugins: options.edits?.length ? [sources(options.edits)] : [],
    logLevel: "error",
    ...settings,
  });
  const outputs = Object.entries(metafile.outputs);
  return {
    bytes: outputs.reduce((sum, [name, { bytes }]) => (name.endsWith(".map") ? sum : sum + bytes), 0),
    entryBytes: bytesAtOnce(metafile),
    sourcemaps: outputs.map(([name]) => path.resolve(root, name)).filter((name) => name.endsWith(".map")),
  };
}

function stub(file: string) {
  writeFileSync(file, "export {};\n");
  return { bytes: 0, entryBytes: 0, sourcemaps: [] };
}

/** The entry and its chunks, without those that a call loads later. */
function bytesAtOnce({ outputs }: Metafile): number {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path: chunk, kind } of outputs[name]?.imports ?? [])
      if (kind === "import-statement") visit(chunk);
  };
  for (const [name, { entryPoint }] of Object.entries(outputs))
    if (path.basename(name) === "bundle.mjs" && entryPoint) visit(name);
  return [...seen].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0);
}

function seal(links: unknown, key: string): Buffer {
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(key, "base64"), Buffer.alloc(12));
  return Buffer.concat([cipher.update(JSON.stringify(links)), cipher.final(), cipher.getAuthTag()]);
}
