import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { closeDb, execute, fetchAll } from "../../../lib/db/index.ts";
import { steps } from "../../../lib/migrations/files/manifest.ts";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { schemaState } from "../../../lib/migrations/schema/state.ts";
import { useDatabase } from "../../support/database.ts";
import { bundle } from "../../support/lambda/bundle.ts";

const database = useDatabase();
const state = () => schemaState({ fetchAll });

/** Runs a change and its way back, and tells the state in between. */
async function stateAfter(change: string, back: string) {
  await execute(change);
  try {
    return await state();
  } finally {
    await execute(back);
  }
}

test("a migrated database is current", async () => {
  expect(await state()).toBe("current");
});

test("a schema that somebody changed by hand has drifted", async () => {
  const add = "create index surprise on properties (zip)";
  expect(await stateAfter(add, "drop index surprise")).toBe("drifted");
  const disable = "alter table properties disable trigger trg_properties_updated_at";
  const enable = "alter table properties enable trigger trg_properties_updated_at";
  expect(await stateAfter(disable, enable)).toBe("drifted");
  expect(await state()).toBe("current");
});

test("a history that is not this build's has drifted, a longer one is ahead", async () => {
  const first = steps[0];
  const forge = "update migrations set sha256 = 'other' where id = 1";
  const mend = `update migrations set sha256 = '${first?.sha256}' where id = 1`;
  expect(await stateAfter(forge, mend)).toBe("drifted");
  const more = "insert into migrations (name, run_on, sha256) values ('999_later', now(), 'x')";
  expect(await stateAfter(more, "delete from migrations where name = '999_later'")).toBe("ahead");
});

test("without its last migration, or without any, a database is behind", async () => {
  await migrate("down", { url: database.url, allowDataLoss: true });
  expect(await state()).toBe("behind");
  for (const _ of steps.slice(1)) await migrate("down", { url: database.url, allowDataLoss: true });
  expect(await state()).toBe("behind");
  await migrate("up", { url: database.url });
  expect(await state()).toBe("current");
  await closeDb();
});

test("what health reads of the schema brings no migration runner into its bundle", async () => {
  const outdir = mkdtempSync(path.join(tmpdir(), "reims-state-"));
  const { bytes, inputs } = await bundle({ entry: "lib/migrations/schema/state.ts", outdir });
  rmSync(outdir, { recursive: true });
  expect(inputs.filter((input) => input.includes("node_modules"))).toEqual([]);
  expect(bytes).toBeLessThan(8_000);
});
