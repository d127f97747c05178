import pg from "pg";
import { cases, plainRow, type Values } from "./behaviour-cases.ts";
import type { Check } from "./check.ts";

/** Tries the table: one row that each CHECK accepts and one that it refuses, and what the trigger does. Nothing of it stays. */
export async function checkBehaviour(client: pg.Client): Promise<Check[]> {
  await client.query("begin");
  try {
    const checks: Check[] = [];
    for (const { constraint, accepts, refuses } of cases) {
      checks.push(row(`${constraint} accepts ${shown(accepts)}`, "accepted", await insert(client, accepts)));
      checks.push(
        row(
          `${constraint} refuses ${shown(refuses)}`,
          `refused by ${constraint}`,
          await insert(client, refuses),
        ),
      );
    }
    checks.push(row("trg_properties_updated_at moves updated_at forward", "later", await touch(client)));
    return checks;
  } finally {
    await client.query("rollback");
  }
}

const row = (name: string, expected: string, found: string): Check => ({
  kind: "behaviour",
  name,
  ok: expected === found,
  expected,
  found,
});

const shown = (values: Values) =>
  Object.entries(values)
    .map(([column, value]) => `${column} = ${value}`)
    .join(", ");

async function insert(client: pg.Client, values: Values): Promise<string> {
  const all = { ...plainRow, ...values };
  return attempt(client, async () => {
    await client.query(`insert into properties (${Object.keys(all)}) values (${Object.values(all)})`);
    return "accepted";
  });
}

/** Twice in one transaction, where now() stands still, and against a caller who sets the column back. */
async function touch(client: pg.Client): Promise<string> {
  return attempt(client, async () => {
    const { rows } = await client.query<{ id: string; updated_at: string }>(
      `insert into properties (${Object.keys(plainRow)}) values (${Object.values(plainRow)})
      returning id, updated_at::text`,
    );
    let { id, updated_at: last } = rows[0] ?? { id: "", updated_at: "" };
    for (const change of ["name = 'verified'", "updated_at = '2000-01-01'"]) {
      const after = await client.query<{ updated_at: string; later: boolean }>(
        `update properties set ${change} where id = $1 returning updated_at::text, updated_at > $2 as later`,
        [id, last],
      );
      if (after.rows[0]?.later !== true) return `not later after ${change}`;
      last = after.rows[0].updated_at;
    }
    return "later";
  });
}

async function attempt(client: pg.Client, fn: () => Promise<string>): Promise<string> {
  await client.query("savepoint attempt");
  try {
    return await fn();
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.code === "23514" ? `refused by ${error.constraint}` : `failed: ${error.message}`;
  } finally {
    await client.query("rollback to savepoint attempt");
  }
}
