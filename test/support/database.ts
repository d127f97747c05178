import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDb } from "../../lib/db/index.ts";

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A fresh database on the run's server: migrated, or empty. */
export async function createDatabase(kind: "migrated" | "empty" = "migrated"): Promise<TestDatabase> {
  const template = new URL(inject("templateUrl"));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = async (statement: string) => {
    const sql = postgres(new URL("/postgres", template).href, { max: 1, onnotice: () => {} });
    await sql.unsafe(statement).finally(() => sql.end());
  };
  await admin(
    `create database ${name}${kind === "migrated" ? ` template ${template.pathname.slice(1)}` : ""}`,
  );
  return {
    url: new URL(`/${name}`, template).href,
    drop: () => admin(`drop database if exists ${name} with (force)`),
  };
}

/** Gives the test file its own migrated database, and points lib/db at it. */
export function useDatabase(): { readonly url: string } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createDatabase();
    process.env.DATABASE_URL = database.url;
  });
  afterAll(async () => {
    await closeDb();
    await database?.drop();
  });
  return {
    get url() {
      return database?.url ?? "";
    },
  };
}
