import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { platform, root } from "../platform.ts";
import type { Edit } from "../types.ts";
import { sources } from "./edits.ts";
import { banner } from "./runtime-build.ts";

export interface AppInput {
  name: string;
  stage: string;
  home: string;
  removal: string;
  protect: boolean;
  providers: Record<string, unknown>;
}

const config = path.join(root, "sst.config.ts");

/** Evaluates `app()` of sst.config.ts. */
export async function loadApp(stage: string, edits: readonly Edit[]): Promise<AppInput> {
  const module = await run(stage, {
    stdin: { contents: `import config from "${config}"; export default config;` },
    banner: { js: `${banner}function $config(input) { return input }` },
    plugins: [sources(edits)],
  });
  const declared = (await (module.default as { app(input: object): unknown }).app({
    stage,
  })) as Partial<AppInput>;
  const app = { name: "", home: "aws", removal: "retain", protect: false, ...declared, stage };
  return { ...app, providers: { [app.home]: {}, ...app.providers } };
}

/** Bundles `run()` of sst.config.ts with SST's components as globals, the way `sst deploy` does, and returns it to be called. */
export async function loadProgram(
  app: AppInput,
  options: { workDir: string; dev: boolean; edits: readonly Edit[] },
): Promise<() => Promise<unknown>> {
  const lock: { alias: string; package: string }[] = JSON.parse(
    readFileSync(path.join(root, ".sst/provider-lock.json"), "utf8"),
  );
  const cli = {
    command: options.dev ? "dev" : "deploy",
    dev: options.dev,
    paths: { home: path.join(options.workDir, "home"), root, work: options.workDir, platform },
    state: { version: {} },
  };
  const globals = [
    ...lock.map((provider) => `import * as ${provider.alias} from "${provider.package}";`),
    `import * as sst from "${platform}/src/components";`,
  ].join("\n");
  const module = await run(app.stage, {
    stdin: {
      contents: `import { run } from "${platform}/src/auto/run.ts"; import config from "${config}"; export default () => run(config.run);`,
    },
    banner: { js: banner },
    define: { $app: JSON.stringify(app), $cli: JSON.stringify(cli), $dev: String(options.dev) },
    inject: [path.join(platform, "src/shim/run.js")],
    plugins: [sources(options.edits, globals)],
  });
  return module.default as () => Promise<unknown>;
}

let count = 0;

/** Bundles into .sst/platform, where Pulumi is found, imports the result and removes it. */
async function run(stage: string, options: BuildOptions): Promise<Record<string, unknown>> {
  const outfile = path.join(platform, `plan.${stage}.${process.pid}.${count++}.mjs`);
  try {
    await build({
      ...options,
      stdin: { sourcefile: "eval.ts", loader: "ts", resolveDir: root, contents: "", ...options.stdin },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      mainFields: ["module", "main"],
      nodePaths: [path.join(platform, "node_modules")],
      absWorkingDir: root,
      external: [
        "@pulumi/*",
        "undici",
        "@pulumiverse/*",
        "@sst-provider/*",
        "@aws-sdk/*",
        "esbuild",
        "archiver",
        "glob",
        "vite",
      ],
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
