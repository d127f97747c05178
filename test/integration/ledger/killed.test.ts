import { beforeAll, expect, test } from "vitest";
import { execute, fetchAll, fetchVal } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { doomed } from "../../support/children/doomed.ts";
import { make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();
beforeAll(() => make(api, "/properties", { ...tower, name: "Dock Square" }));

const sleepers = "from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";
const head = "property_id,category,amount,accrued_on,memo";
/** Three equal lines of each day, as a ledger may have them. */
const rows = Array.from({ length: 300 }, (_, n) => `Dock Square,base_rent,100,2025-01-${10 + (n % 9)},line`);
const file = [head, ...rows, ""].join("\n");
const send = (url: string | URL) =>
  fetch(new URL("/transactions/import", url), {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: file,
  });
const count = () => fetchVal<number>("select count(*)::int from transactions");
const totals = () =>
  fetchAll(
    "select accrued_on::text, count(*)::int, sum(amount)::text from transactions group by 1 order by 1",
  );

test("an import killed in the middle has stored nothing, and run again each line is there once", async () => {
  await execute(`create function stall() returns trigger language plpgsql
    as $$ begin perform pg_sleep(60); return null; end $$`);
  await execute(
    "create trigger stall after insert on transactions for each statement execute function stall()",
  );
  const { url, child } = await doomed("by hand");
  const cut = expect(send(url)).rejects.toThrow();
  await expect.poll(() => fetchVal(`select count(*)::int ${sleepers}`), { timeout: 10_000 }).toBe(1);
  child.kill("SIGKILL");
  await cut;
  await execute(`select pg_terminate_backend(pid) ${sleepers}`);
  await expect.poll(() => fetchVal(`select count(*)::int ${sleepers}`)).toBe(0);
  await execute("drop trigger stall on transactions");
  expect(await count()).toBe(0);
  expect(await (await send(api.url)).json()).toMatchObject({ rows: 300, stored: 300, refused: 0 });
  const once = await totals();
  expect(await (await send(api.url)).json()).toMatchObject({ stored: 0, present: 300 });
  expect(await totals()).toEqual(once);
});

test("an import whose process is killed after it stored and before it answered doubles nothing when it is run again", async () => {
  await execute("truncate transactions cascade");
  const { url } = await doomed("answering");
  await expect(send(url)).rejects.toThrow();
  expect(await count()).toBe(300);
  const once = await totals();
  expect(await (await send(api.url)).json()).toMatchObject({ rows: 300, stored: 0, present: 300 });
  expect(await totals()).toEqual(once);
});
