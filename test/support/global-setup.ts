import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../../lib/migrations/migrate.ts";
import { startPostgres } from "../../stacks/local/servers/postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A database that is migrated and that nothing connects to: the template of each test file's own. */
    templateUrl: string;
  }
}

/** One real Postgres for every project of the run; durability is off, since nothing here outlives the run. */
export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const run = vitest.getRootProject();
  if (run.getProvidedContext().templateUrl !== undefined) return;
  const directory = mkdtempSync(path.join(tmpdir(), "reims-test-"));
  const server = await startPostgres({
    dataDir: path.join(directory, "postgres"),
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "400" },
  });
  await migrate("up", { url: server.url() });
  run.provide("templateUrl", server.url());
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
