import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { closeDb } from "../../../lib/db/index.ts";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { type LocalPostgres, startPostgres } from "../../../stacks/local/servers/postgres.ts";

/** Runs `work` beside a migrated Postgres of its own with durability on, which is gone afterwards; lib/db is pointed at it. */
export async function withPostgres<T>(
  work: (server: LocalPostgres) => Promise<T>,
  settings: Record<string, string> = {},
): Promise<T> {
  const directory = mkdtempSync(path.join(tmpdir(), "reims-bench-"));
  const server = await startPostgres({ dataDir: path.join(directory, "postgres"), settings });
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = server.url();
  try {
    await migrate("up");
    return await work(server);
  } finally {
    await closeDb();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}

/** A migrated database of this name, filled by `fill`; lib/db is pointed at it. */
export async function openDatabase(
  server: string,
  name: string,
  fill: (sql: postgres.Sql) => Promise<void>,
): Promise<postgres.Sql> {
  const url = new URL(`/${name}`, server).href;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  await closeDb();
  process.env.DATABASE_URL = url;
  await migrate("up");
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await fill(sql);
  return sql;
}
