import { expect, test } from "vitest";
import { sql, withTransaction } from "../../../lib/db/index.ts";
import { properties } from "../../../lib/properties/definition.ts";
import { branches, branchOrderBy } from "../../../lib/resource/list/branches.ts";
import { where } from "../../../lib/resource/list/page.ts";
import { parseListQuery } from "../../../lib/resource/list/query.ts";
import { useApi } from "../../support/api.ts";
import { storeProperty } from "../../support/leases/store.ts";

const api = useApi();
type List = { data: Record<string, unknown>[]; page: { next_cursor: string | null } };
const ask = async (query: string) => (await (await api.fetch(`/properties?${query}`)).json()) as List;

test("ltv, cap_rate, debt_yield and equity are answered where fields names them, and not otherwise", async () => {
  await storeProperty({ state: "WY", current_value: 200, loan_balance: 144, annual_noi: 10 });
  await storeProperty({ state: "WY", current_value: 0, loan_balance: 0, annual_noi: 10 });
  const { data } = await ask("state=WY&fields=ltv,cap_rate,debt_yield,equity&sort=-equity");
  expect(data).toEqual([
    { ltv: 72, cap_rate: 5, debt_yield: 6.9444, equity: 56 },
    { ltv: null, cap_rate: null, debt_yield: null, equity: 0 },
  ]);
  expect((await ask("state=WY&limit=1")).data[0]).not.toHaveProperty("ltv");
  const csv = await api.fetch("/properties?state=WY&ltv[gte]=70&fields=name,ltv", {
    headers: { accept: "text/csv" },
  });
  expect(await csv.text()).toMatch(/^name,ltv\r\n[^,]+,72\r\n$/);
});

test("a list is filtered by them, and pages sorted by them together are the whole", async () => {
  for (let n = 0; n < 12; n++)
    await storeProperty({
      state: "SD",
      ...(n % 4 === 0 ? {} : { current_value: 100, loan_balance: (n % 3) * 30 }),
    });
  expect((await ask("state=SD&ltv[gt]=0&ltv[lt]=60&fields=ltv")).data).toEqual([
    { ltv: 30 },
    { ltv: 30 },
    { ltv: 30 },
  ]);
  expect((await ask("state=SD&ltv=0,60&fields=id")).data).toHaveLength(6);
  expect((await ask("state=SD&ltv[null]=true&fields=id")).data).toHaveLength(3);
  for (const sort of ["ltv", "-ltv", "status,-ltv,name", "-ltv,equity"]) {
    const walked: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page: List = await ask(
        `state=SD&fields=id,ltv&sort=${sort}&limit=2${cursor === null ? "" : `&cursor=${cursor}`}`,
      );
      walked.push(...page.data);
      cursor = page.page.next_cursor;
    } while (cursor !== null);
    expect(walked).toEqual((await ask(`state=SD&fields=id,ltv&sort=${sort}`)).data);
    expect(new Set(walked.map((row) => (row as { id: string }).id)).size).toBe(12);
  }
});

test("an index serves a page that is sorted or filtered by a derived field", async () => {
  for (const query of ["sort=-ltv", "ltv[gte]=70", "sort=equity", "debt_yield[lt]=8"]) {
    const { conditions, order } = parseListQuery(properties, new URLSearchParams(query));
    const field = /ltv|equity|debt_yield|cap_rate/.exec(query)?.[0];
    const [branch] = branches(order);
    const plan = await withTransaction(async (tx) => {
      await tx.execute("set local enable_seqscan = off");
      await tx.execute("set local enable_sort = off");
      return tx.fetchAll<{ "QUERY PLAN": string }>(sql`explain (costs off)
        select * from properties ${where([...(branch?.conditions ?? []), ...conditions])}
        order by ${branchOrderBy(branch?.order ?? [])} limit 51`);
    });
    const text = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(text).toContain(`idx_properties_list_${field}`);
  }
});
