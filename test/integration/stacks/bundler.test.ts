import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { version } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { runtimeBuild } from "../../../stacks/plan/evaluation/runtime-build.ts";
import { root } from "../../../stacks/plan/platform.ts";
import { readableTrace } from "../../../stacks/plan/trace.ts";

const workDir = mkdtempSync(path.join(tmpdir(), "reims-bundler-"));
afterAll(() => rmSync(workDir, { recursive: true, force: true }));

test("a plan is bundled by the very esbuild that SST's own program has inside", () => {
  const program = readFileSync(
    path.join(root, `node_modules/sst-${process.platform}-${process.arch}/bin/sst`),
  );
  const module = "github.com/evanw/esbuild\tv";
  const at = program.indexOf(module) + module.length;
  expect(program.subarray(at, at + version.length).toString()).toBe(version);
});

test("a stack trace of a deployed package is read in the sources", async () => {
  const { artifact } = await runtimeBuild(
    {
      functionID: "Migrate",
      handler: "functions/migrate.handler",
      links: {},
      encryptionKey: Buffer.alloc(32).toString("base64"),
      properties: { minify: true, splitting: true },
    },
    workDir,
    { stage: "dev", build: true },
  );
  const bundle = pathToFileURL(path.join(artifact.dir, "bundle.mjs")).href;
  const script = `const { handler } = await import("${bundle}");
    await handler({ action: "destroy" }, { getRemainingTimeInMillis: () => 5_000 }).catch((error) => console.log(error.stack));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    env: { LOG_LEVEL: "silent" },
  });
  expect(stdout).toMatch(/bundle\.mjs:\d+:\d+/);
  expect(stdout).not.toContain("lib/migrations/deploy.ts");
  const readable = readableTrace(stdout, artifact.dir);
  const source = readFileSync(path.join(root, "lib/migrations/deploy.ts"), "utf8").split("\n");
  const line = Number(/lib\/migrations\/deploy\.ts:(\d+):\d+/.exec(readable)?.[1]);
  expect(source[line - 1]).toContain("new MigrationError(");
  expect(readableTrace("at x (/var/task/chunk-OTHER.mjs:1:2)", artifact.dir)).toBe(
    "at x (/var/task/chunk-OTHER.mjs:1:2)",
  );
});
