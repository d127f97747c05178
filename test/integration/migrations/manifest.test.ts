import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchAll } from "../../../lib/db/index.ts";
import { describeMigrations } from "../../../lib/migrations/describe.ts";
import { schemaState } from "../../../lib/migrations/schema/state.ts";
import manifest from "../../../migrations/manifest.json" with { type: "json" };
import schema from "../../../migrations/schema.json" with { type: "json" };
import { createDatabase, type TestDatabase, useDatabase } from "../../support/database.ts";

useDatabase();
let empty: TestDatabase;
beforeAll(async () => {
  empty = await createDatabase("empty");
});
afterAll(() => empty.drop());

test("the manifest is what the migrations make (when not: npm run manifest)", async () => {
  expect(await describeMigrations(empty.url)).toEqual({ steps: manifest, schema });
});

test("a migrated database is current", async () => {
  expect(await schemaState({ fetchAll })).toBe("current");
});
