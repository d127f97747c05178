import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeEach } from "vitest";
import { createDatabase, type TestDatabase } from "../database.ts";

export interface Scratch {
  readonly url: string;
  /** The folder of migrations of this test. */
  readonly dir: string;
  readonly sql: postgres.Sql;
  /** Writes a migration into the folder; the ending and the two section marks are added. */
  write(name: string, up: string, down?: string, options?: { transaction?: boolean }): void;
  remove(name: string): void;
}

/** Gives each test an empty database and an empty folder of migrations. */
export function useScratch(): Scratch {
  const root = mkdtempSync(path.join(tmpdir(), "reims-migrations-"));
  let count = 0;
  let dir = root;
  let database: TestDatabase | undefined;
  let sql: postgres.Sql | undefined;
  beforeEach(async () => {
    dir = path.join(root, String(count++));
    mkdirSync(dir);
    database = await createDatabase("empty");
    sql = postgres(database.url, { max: 4, onnotice: () => {} });
  });
  afterEach(async () => {
    await sql?.end({ timeout: 1 });
    await database?.drop();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const file = (name: string) => path.join(dir, `${name}.sql`);
  return {
    get url() {
      return database?.url ?? "";
    },
    get dir() {
      return dir;
    },
    get sql() {
      if (sql === undefined) throw new Error("Only within a test");
      return sql;
    },
    write(name, up, down = "select 1;", { transaction = true } = {}) {
      const head = transaction ? "" : "-- no transaction\n";
      writeFileSync(file(name), `${head}-- Up Migration\n\n${up}\n\n-- Down Migration\n\n${down}\n`);
    },
    remove: (name) => rmSync(file(name)),
  };
}
