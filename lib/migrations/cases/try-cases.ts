import pg from "pg";
import type { Check } from "../schema/check.ts";
import { type BehaviourCase, type TableCases, type Values, withIds } from "./case.ts";

const contractTable = "properties";

/**
 * Tries cases on rows that are rolled back: for each constraint a row that it accepts and one that it refuses, and what
 * the triggers do. A table that is not `sound`, or needs one that is not, is left out: every attempt on it would fail
 * for that reason and say nothing new.
 */
export async function checkBehaviour(
  client: pg.Client,
  all: readonly TableCases[],
  sound: (table: string) => boolean,
): Promise<Check[]> {
  const casesOf = (table: string) => {
    const cases = all.find((other) => other.table === table);
    if (cases === undefined) throw new Error(`A case needs a row of ${table}, which has no cases`);
    return cases;
  };
  const triable = ({ table, needs = [] }: TableCases): boolean =>
    sound(table) && needs.every((needed) => triable(casesOf(needed)));
  await client.query("begin");
  try {
    const checks: Check[] = [];
    for (const cases of all.filter(triable)) {
      const kind = cases.table === contractTable ? "behaviour" : "extra_behaviour";
      for (const found of await checkTable(client, cases, casesOf))
        checks.push({ kind, ok: found.expected === found.found, ...found });
    }
    return checks;
  } finally {
    await client.query("rollback");
  }
}

type Found = Pick<Check, "name" | "expected" | "found">;
type CasesOf = (table: string) => TableCases;

/** The rows that the table needs are stored once, and each attempt starts from them. */
async function checkTable(client: pg.Client, cases: TableCases, casesOf: CasesOf): Promise<Found[]> {
  const found: Found[] = [];
  const ids = new Map<string, string>();
  await client.query("savepoint needs");
  const unmet = await refusal(() => insertNeeds(client, cases, casesOf, ids));
  const attempt = async (work: BehaviourCase["run"]) => unmet ?? (await attemptOn(client, cases, ids, work));
  for (const { constraint, given = [], accepts, refuses } of cases.constraints) {
    const insert = (values: Values) =>
      attempt(async (trial) => {
        for (const row of given) await trial.insert(row);
        await trial.insert(values);
        await trial.query("set constraints all immediate");
        return "accepted";
      });
    found.push(
      {
        name: `${constraint} accepts ${shown(accepts)}`,
        expected: "accepted",
        found: await insert(accepts),
      },
      {
        name: `${constraint} refuses ${shown(refuses)}`,
        expected: `refused by ${constraint}`,
        found: await insert(refuses),
      },
    );
  }
  for (const { name, expected, run } of cases.behaviours ?? [])
    found.push({ name, expected, found: await attempt(run) });
  await client.query("rollback to savepoint needs");
  return found;
}

const shown = (values: Values) =>
  Object.entries(values)
    .map(([column, value]) => `${column} = ${value}`)
    .join(", ") || "a plain row";

/** Runs `work` behind a savepoint, with the ids of the needed rows. */
async function attemptOn(
  client: pg.Client,
  cases: TableCases,
  ids: ReadonlyMap<string, string>,
  work: BehaviourCase["run"],
): Promise<string> {
  await client.query("savepoint attempt");
  let found = "";
  const refused = await refusal(async () => {
    found = await work({
      insert: (values) => insertRow(client, cases, ids, values),
      query: async <T>(text: string, params: readonly unknown[] = []) =>
        (await client.query(withIds(text, ids), [...params])).rows as T[],
    });
  });
  await client.query("rollback to savepoint attempt");
  return refused ?? found;
}

/** What the database says when it refuses `work`; undefined when it does not. */
async function refusal(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const rule = error.constraint ?? (error.code === "23502" ? `not null of ${error.column}` : undefined);
    return rule === undefined ? `failed: ${error.message}` : `refused by ${rule}`;
  }
}

async function insertNeeds(
  client: pg.Client,
  { needs = [] }: TableCases,
  casesOf: CasesOf,
  ids: Map<string, string>,
): Promise<void> {
  for (const table of needs) {
    if (ids.has(table)) continue;
    const needed = casesOf(table);
    await insertNeeds(client, needed, casesOf, ids);
    ids.set(table, await insertRow(client, needed, ids));
  }
}

async function insertRow(
  client: pg.Client,
  { table, plainRow }: TableCases,
  ids: ReadonlyMap<string, string>,
  values: Values = {},
): Promise<string> {
  const row = { ...plainRow, ...values };
  const expressions = Object.values(row).map((value) => withIds(value, ids));
  const { rows } = await client.query<{ id?: string }>(
    `insert into ${table} (${Object.keys(row)}) values (${expressions}) returning *`,
  );
  return rows[0]?.id ?? "";
}
