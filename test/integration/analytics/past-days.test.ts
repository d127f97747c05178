import { expect, test } from "vitest";
import { execute } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { created, send, tower } from "../../support/properties.ts";

const api = useApi();
const questions = [
  "/analytics/portfolio?group_by=status&current_value[gte]=100",
  "/analytics/debt?bucket=year",
  "/analytics/concentration?by=property_type",
  "/analytics/refinance?max_ltv=60",
];

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

async function answers(daysAgo: number): Promise<object[]> {
  const found: object[] = [];
  for (const question of questions) {
    const path = daysAgo === 0 ? question : `${question}&as_of=${dayBefore(daysAgo)}`;
    const { as_of, ...answer } = (await (await api.fetch(path)).json()) as { as_of: string };
    expect(as_of).toBe(dayBefore(daysAgo));
    found.push(answer);
  }
  return found;
}

/** A day goes by: what was stated until now was stated a day earlier. In two steps, for a day may have a row already. */
async function passDay(): Promise<void> {
  await execute("update property_figures set as_of = as_of - 10000");
  await execute("update property_figures set as_of = as_of + 9999");
}

test("a past day is answered as it was on that day, whatever was changed since", async () => {
  const { property: first } = await created(api, {
    ...tower,
    name: "First",
    current_value: 300,
    loan_balance: 100,
  });
  const { property: second } = await created(api, {
    ...tower,
    name: "Second",
    current_value: 100,
    annual_noi: 5,
  });
  const changes: [string, object][] = [
    [first.id, { current_value: 99, interest_rate: 5 }],
    [second.id, { status: "sold" }],
    [first.id, { loan_balance: 0, current_value: 500 }],
    [second.id, { status: "active", loan_balance: 40 }],
  ];
  const recorded = [await answers(0)];
  for (const [id, change] of changes) {
    await passDay();
    const response = await send(api, "PATCH", `/properties/${id}`, change, {
      "content-type": "application/merge-patch+json",
    });
    expect(response.status).toBe(200);
    recorded.unshift(await answers(0));
  }
  for (const [daysAgo, answer] of recorded.entries()) expect(await answers(daysAgo)).toEqual(answer);
  expect(new Set(recorded.map((answer) => JSON.stringify(answer))).size).toBe(recorded.length);
});
