import { expect, test } from "vitest";
import { fetchVal, sql } from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();

interface Terms {
  status?: string;
  commencement?: string;
  expiration?: string | null;
  at_expiry?: string;
  move_out?: string | null;
  terminated?: string | null;
}

const stateOn = (day: string, terms: Terms) => {
  const { status = "signed", commencement = "2024-02-29", expiration = "2025-02-28" } = terms;
  const { at_expiry = "expire", move_out = null, terminated = null } = terms;
  return fetchVal(sql`select lease_state(${status}, ${commencement}::text::date, ${expiration}::text::date,
    ${at_expiry}, ${move_out}::text::date, ${terminated}::text::date, ${day}::text::date)`);
};

const holdsOver = { at_expiry: "month_to_month" };
const atWill = { expiration: null };
const ended = { status: "terminated", terminated: "2024-06-30" };

test.each<[string, string, Terms]>([
  ["future", "2024-02-28", {}],
  ["active", "2024-02-29", {}],
  ["active", "2025-02-28", {}],
  ["expired", "2025-03-01", {}],
  ["month_to_month", "2025-03-01", holdsOver],
  ["month_to_month", "2025-05-31", { ...holdsOver, move_out: "2025-05-31" }],
  ["expired", "2025-06-01", { ...holdsOver, move_out: "2025-05-31" }],
  ["active", "2099-12-31", atWill],
  ["active", "2024-04-30", { ...atWill, move_out: "2024-04-30" }],
  ["expired", "2024-05-01", { ...atWill, move_out: "2024-04-30" }],
  ["future", "2024-02-28", ended],
  ["active", "2024-06-30", ended],
  ["terminated", "2024-07-01", ended],
  ["month_to_month", "2025-03-31", { ...holdsOver, status: "terminated", terminated: "2025-03-31" }],
  ["terminated", "2025-04-01", { ...holdsOver, status: "terminated", terminated: "2025-03-31" }],
  ["draft", "2024-06-30", { status: "draft" }],
  ["void", "2024-06-30", { status: "void" }],
])("a lease is %s on %s under %j", async (state, day, terms) => {
  expect(await stateOn(day, terms)).toBe(state);
});
