import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeMigrations } from "../../lib/migrations/describe.ts";
import { startPostgres } from "../../stacks/local/servers/postgres.ts";

const dir = path.join(import.meta.dirname, "../../migrations");
const scratch = mkdtempSync(path.join(tmpdir(), "reims-manifest-"));
const server = await startPostgres({ dataDir: path.join(scratch, "postgres"), settings: { fsync: "off" } });
try {
  const { steps, schema } = await describeMigrations(server.url());
  const write = (name: string, value: unknown) =>
    writeFileSync(path.join(dir, name), `${JSON.stringify(value, null, 2)}\n`);
  write("manifest.json", steps);
  write("schema.json", schema);
  console.log(
    `${steps.length} migrations, ${schema.length} objects, fingerprint ${steps.at(-1)?.fingerprint}`,
  );
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
