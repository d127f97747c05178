import { expect, test, vi } from "vitest";
import { steps } from "../../../lib/migrations/files/manifest.ts";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { useScratch } from "../../support/migrations/migrations.ts";

const scratch = useScratch();
const last = steps.at(-1)?.fingerprint;

/** Everything in the database that somebody made, by kind and name, whatever its schema. */
const everything = () => scratch.sql`
  select 'relation' as kind, c.oid::regclass::text as name from pg_class c where c.oid >= 16384
  union all select 'function', p.oid::regprocedure::text from pg_proc p where p.oid >= 16384
  union all select 'type', t.oid::regtype::text from pg_type t where t.oid >= 16384
  union all select 'extension', e.extname from pg_extension e where e.oid >= 16384
  union all select 'schema', n.nspname from pg_namespace n where n.oid >= 16384 and n.nspname !~ '^pg_'
  order by 1, 2`;

test("up, down and up again give the same fingerprint at every step, and down leaves nothing behind", async () => {
  const { url } = scratch;
  const before = [...(await everything())];

  expect((await migrate("up", { url })).fingerprint).toBe(last);
  for (let index = steps.length - 1; index > 0; index--) {
    const { undone, fingerprint } = await migrate("down", { url, allowDataLoss: true });
    expect(undone?.name).toBe(steps[index]?.name);
    expect(fingerprint).toBe(steps[index - 1]?.fingerprint);
  }
  await migrate("down", { url, allowDataLoss: true });
  expect([...(await everything())]).toEqual(before);
  expect((await migrate("down", { url, allowDataLoss: true })).undone).toBeNull();

  expect((await migrate("up", { url })).fingerprint).toBe(last);
});

test("five runners at once: one applies, four report it, and none deadlocks on an index that is built concurrently", async () => {
  const { url, sql } = scratch;
  const gate = await sql.reserve();
  await gate`select pg_advisory_lock(7241865325823964)`;
  const started = Array.from({ length: 5 }, () => migrate("up", { url }));
  const waiting = () =>
    sql`select from pg_stat_activity where application_name = 'reims migrations' and query like '%try_advisory%'
      and datname = current_database()`;
  await expect.poll(async () => (await waiting()).length).toBe(5);
  await gate`select pg_advisory_unlock(7241865325823964)`;
  gate.release();
  const runs = await Promise.all(started);

  const names = steps.map(({ name }) => name);
  const who = runs.filter(({ applied }) => applied.length > 0);
  expect(who.map(({ applied }) => applied.map(({ name }) => name))).toEqual([names]);
  const others = runs.filter((run) => run !== who[0]);
  expect(others.map(({ applied_elsewhere }) => applied_elsewhere)).toEqual([names, names, names, names]);
  expect(new Set(runs.map(({ fingerprint }) => fingerprint))).toEqual(new Set([last]));
  expect([...(await sql`select name from migrations order by id`)]).toEqual(names.map((name) => ({ name })));
});

test("a second run changes nothing and takes no lock", async () => {
  const { url, sql } = scratch;
  await migrate("up", { url });
  const lock = await sql.reserve();
  await lock`select pg_advisory_lock(7241865325823964)`;
  expect(await migrate("up", { url, lockWaitMs: 0 })).toMatchObject({ applied: [], pending: [] });
  lock.release();
});

test("the plan shows what up would run and changes nothing", async () => {
  const { url } = scratch;
  const { pending } = await migrate("plan", { url });
  expect(pending.map(({ name }) => name)).toEqual(steps.map(({ name }) => name));
  expect(pending[0]?.sql).toMatch(/^create table properties \(/);
  expect([...(await everything())]).toEqual([]);
});

test("undoing is refused in production unless it is asked for by name", async () => {
  const { url } = scratch;
  await migrate("up", { url });
  vi.stubEnv("NODE_ENV", "production");
  await expect(migrate("down", { url, allowDataLoss: true })).rejects.toMatchObject({
    code: "migration_refused",
  });
  expect((await migrate("status", { url })).state).toBe("current");
  expect((await migrate("down", { url, allowProduction: true, allowDataLoss: true })).undone?.name).toBe(
    steps.at(-1)?.name,
  );
  vi.unstubAllEnvs();
  vi.stubEnv("SST_STAGE", "production");
  await expect(migrate("down", { url, allowDataLoss: true })).rejects.toMatchObject({
    code: "migration_refused",
  });
});
