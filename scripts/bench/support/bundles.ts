import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runtimeBuild } from "../../../stacks/plan/evaluation/runtime-build.ts";
import type { Artifact } from "../../../stacks/plan/types.ts";

/** Builds handlers as a deployment does, for as long as `use` runs. */
export async function withBundles<T>(
  handlers: readonly string[],
  use: (artifacts: Map<string, Artifact>) => Promise<T>,
): Promise<T> {
  const workDir = mkdtempSync(path.join(tmpdir(), "reims-bench-"));
  try {
    const artifacts = new Map<string, Artifact>();
    for (const handler of handlers) {
      const { artifact } = await runtimeBuild(
        {
          functionID: handler.replaceAll(/\W/g, "-"),
          handler,
          links: {},
          encryptionKey: Buffer.alloc(32).toString("base64"),
          properties: { minify: true, splitting: true },
        },
        workDir,
        { stage: "dev", build: true },
      );
      artifacts.set(handler, artifact);
    }
    return await use(artifacts);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}
