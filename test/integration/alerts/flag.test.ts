import fc from "fast-check";
import { expect, test } from "vitest";
import { actOnAlert } from "../../../lib/alerts/actions.ts";
import { evaluateAlerts } from "../../../lib/alerts/evaluate.ts";
import { execute, fetchAll, fetchVal, sql, withTransaction } from "../../../lib/db/index.ts";
import { runsOf } from "../../nightly.ts";
import { useDatabase } from "../../support/database.ts";
import { storeProperty } from "../../support/leases/store.ts";

useDatabase();

const day = new Date().toISOString().slice(0, 10);
const maturity = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const anyValues = fc.record({
  dscr: fc.constantFrom(1, 1.2, 2),
  annual_noi: fc.constantFrom(5, 10),
  loan_balance: fc.constantFrom(0, 70, 90),
  occupancy_rate: fc.constantFrom(70, 95),
  loan_maturity_date: fc.constantFrom(30, 120, 900).map(maturity),
  status: fc.constantFrom("active", "active", "sold"),
});
const at = fc.nat();

const anyStep = fc.oneof(
  fc.record({ what: fc.constant("change" as const), at, values: anyValues }),
  fc.record({ what: fc.constant("create" as const), values: anyValues }),
  fc.record({ what: fc.constantFrom("evaluate" as const, "evaluate" as const) }),
  fc.record({ what: fc.constantFrom("acknowledge" as const, "fix" as const, "waive" as const), at }),
  fc.record({ what: fc.constantFrom("delete property" as const, "delete alert" as const), at }),
  fc.record({
    what: fc.constantFrom("make rule" as const, "delete rule" as const, "switch rule" as const),
    at,
  }),
  fc.record({ what: fc.constant("write flag" as const), at, flag: fc.boolean() }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

interface Flagged {
  id: string;
  flag: boolean;
  live: boolean;
  version: string;
}

const flags = async () =>
  new Map(
    (
      await fetchAll<Flagged>(`select id, has_active_alerts as flag, updated_at::text as version,
        exists (select from alerts a where a.property_id = p.id and a.status in ('open', 'acknowledged')) as live
        from properties p`)
    ).map((one) => [one.id, one]),
  );

async function one(query: string, index: number): Promise<string | undefined> {
  const ids = (await fetchAll<{ id: string }>(query)).map(({ id }) => id);
  return ids[index % Math.max(1, ids.length)];
}
const property = (index: number) => one("select id from properties order by created_at, id", index);
const ownRule = "select id from alert_rules where source = 'own' order by id";
const live = "select id from alerts where status <> 'resolved' order by opened_at, kind, id";

async function act(step: Step): Promise<void> {
  if (step.what === "evaluate") await withTransaction((tx) => evaluateAlerts(tx, day));
  else if (step.what === "create")
    await storeProperty({ name: crypto.randomUUID(), current_value: 100, ...step.values });
  else if (step.what === "change") {
    const sets = Object.entries(step.values).map(([name, value]) => sql`${sql.id(name)} = ${value}`);
    const id = await property(step.at);
    if (id !== undefined) await execute(sql`update properties set ${sql.join(sets, ", ")} where id = ${id}`);
  } else if (step.what === "make rule")
    await execute(
      "insert into alert_rules (kind, severity, threshold, source) values ('ltv_above', 'critical', 60, 'own')",
    );
  else await actOnOne(step);
}

async function actOnOne(step: Exclude<Step, { what: "evaluate" | "create" | "change" | "make rule" }>) {
  const queries = {
    "delete rule": ownRule,
    "switch rule": "select id from alert_rules order by id",
  } as const;
  const rows = ["delete property", "write flag"].includes(step.what)
    ? "select id from properties order by created_at, id"
    : (queries[step.what as keyof typeof queries] ?? live);
  const id = await one(rows, step.at);
  if (id === undefined) return;
  const statements: Partial<Record<Step["what"], string>> = {
    "delete property": "delete from properties where id = $1",
    "delete alert": "delete from alerts where id = $1",
    "delete rule": "delete from alert_rules where id = $1",
    "switch rule": "update alert_rules set enabled = not enabled where id = $1",
  };
  const statement = statements[step.what];
  if (statement !== undefined) await execute(statement, [id]);
  else if (step.what === "write flag")
    await execute(sql`update properties set has_active_alerts = ${step.flag}::boolean where id = ${id}`);
  else
    await withTransaction((tx) =>
      step.what === "acknowledge"
        ? actOnAlert(tx, id, "acknowledge", {}, "somebody")
        : actOnAlert(tx, id, "resolve", { resolution: step.what === "fix" ? "fixed" : "waived" }, "somebody"),
    );
}

/** What each step leaves alone of a property besides its flag. */
const touchesProperties = ({ what }: Step) => ["change", "create", "write flag"].includes(what);

test("after any changes, evaluations, actions and deletions the flag says what the alerts say, and a version changes only with its flag", async () => {
  const seed = Number(process.env.REIMS_SEED ?? Date.now() % 2 ** 31);
  process.stderr.write(`alerts: REIMS_SEED=${seed}\n`);
  let flagged = 0;
  const meaning = fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 14 }), async (steps) => {
    await execute("delete from properties");
    await execute("delete from alert_rules where source = 'own'");
    await execute("update alert_rules set enabled = true where not enabled");
    const first: Step[] = [{ what: "create", values: { dscr: 1, annual_noi: 5 } as never }];
    for (const step of [...first, ...steps]) {
      const before = await flags();
      await act(step);
      for (const [id, { flag, live: alerted, version }] of await flags()) {
        expect(flag, `after ${JSON.stringify(step)}`).toBe(alerted);
        if (flag) flagged++;
        const then = before.get(id);
        if (then !== undefined && !touchesProperties(step))
          expect(version !== then.version, `the version after ${JSON.stringify(step)}`).toBe(
            flag !== then.flag,
          );
      }
    }
  });
  await fc.assert(meaning, {
    numRuns: runsOf("the flag of alerts says what the alerts say"),
    seed,
    endOnFailure: false,
  });
  expect(flagged).toBeGreaterThan(0);
}, 1_800_000);

test("a second evaluation writes no row of any table", async () => {
  await execute("delete from properties");
  for (let n = 0; n < 20; n++)
    await storeProperty({
      name: `P ${n}`,
      current_value: 100,
      loan_balance: 80 + n,
      dscr: 1 + n / 20,
      annual_noi: 5,
    });
  const run = () => withTransaction((tx) => evaluateAlerts(tx, day));
  expect((await run()).opened).toBeGreaterThan(20);
  const written = () =>
    fetchVal(`select md5(string_agg(x, ' ' order by x)) from (
      select id || xmin::text || ctid::text as x from alerts union all
      select id || xmin::text || ctid::text from properties union all
      select 'changes' || count(*) from changes) t`);
  const before = await written();
  expect(await run()).toEqual({ opened: 0, refreshed: 0, resolved: 0, failed: [], critical: [] });
  expect(await written()).toBe(before);
});

test("ten evaluations at once leave one live alert for a rule and a subject", async () => {
  await execute("delete from alerts");
  const runs = await Promise.all(
    Array.from({ length: 10 }, () => withTransaction((tx) => evaluateAlerts(tx, day))),
  );
  const opened = runs.map((one) => one.opened).filter((count) => count > 0);
  expect(opened).toHaveLength(1);
  expect(runs.flatMap(({ failed }) => failed)).toEqual([]);
  expect(await fetchVal("select count(*)::int from alerts where status <> 'resolved'")).toBe(opened[0]);
  expect(await fetchVal("select count(distinct (rule_id, subject_id))::int from alerts")).toBe(opened[0]);
});
