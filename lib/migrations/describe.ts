import { readMigrations } from "./files/files.ts";
import type { Step } from "./files/manifest.ts";
import { migrate } from "./migrate.ts";
import { listObjectsSql, type SchemaObject } from "./schema/catalog.ts";
import { settingsFrom, withSession } from "./session/session.ts";

/** Applies the files one by one to an empty database. Returns the content of the manifest and the schema at the end. */
export async function describeMigrations(url: string): Promise<{ steps: Step[]; schema: SchemaObject[] }> {
  const steps: Step[] = [];
  for (const { name, sha256 } of readMigrations(settingsFrom({}).dir)) {
    const { fingerprint } = await migrate("up", { url, count: 1 });
    steps.push({ name, sha256, fingerprint });
  }
  const schema = await withSession(
    { url },
    async (client) => (await client.query<SchemaObject>(listObjectsSql)).rows,
  );
  return { steps, schema };
}
