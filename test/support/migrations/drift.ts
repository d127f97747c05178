import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { verify } from "../../../lib/migrations/commands/verify.ts";
import type { Check } from "../../../lib/migrations/schema/check.ts";
import schema from "../../../migrations/schema.json" with { type: "json" };
import { createDatabase, type TestDatabase } from "../database.ts";

export interface Drift {
  readonly client: pg.Client;
  /** The failed checks after the statements have run. The statements are undone by the rollback with which `verify` ends its trial. */
  wrongAfter(...statements: string[]): Promise<Check[]>;
}

/** Gives the test file a migrated database to change and to verify. Each change starts from the same schema. */
export function useDrift(): Drift {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createDatabase();
    client = new pg.Client(database.url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  return {
    get client() {
      return client;
    },
    async wrongAfter(...statements) {
      await client.query("begin");
      try {
        for (const statement of statements) await client.query(statement);
        return (await verify(client)).checks.filter(({ ok }) => !ok);
      } finally {
        await client.query("rollback");
      }
    },
  };
}

export const named = (checks: Check[]) => checks.map(({ kind, name }) => `${kind} ${name}`);

/** The names of the objects of one kind that `properties` has. */
export const objects = (kind: string) =>
  schema.filter((object) => object.class === kind && object.table === "properties").map(({ name }) => name);
export const definition = (kind: string, name: string) =>
  schema.find((object) => object.class === kind && object.table === "properties" && object.name === name)
    ?.definition ?? "";
