import { expect, test } from "vitest";
import { fetchAll, fetchVal } from "../../../lib/db/index.ts";
import { type Category, categories } from "../../../lib/transactions/categories.ts";
import type { Transaction } from "../../../lib/transactions/definition.ts";
import { useApi } from "../../support/api.ts";
import { created, send, tower } from "../../support/properties.ts";

const api = useApi();
const property = async () =>
  (await created(api, { ...tower, name: `Tower ${crypto.randomUUID()}` })).property.id;

const base = { category: "base_rent", amount: 1000, accrued_on: "2025-01-31" };

async function post(fields: object): Promise<Transaction> {
  const response = await send(api, "POST", "/transactions", { ...base, ...fields });
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Transaction;
}

const faults = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { pointer: string; code: string }[] };
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
};

test("the chart of the API is the chart of the database", async () => {
  const rows = await fetchAll(
    "select code, name, section, flow, crefc_code, position from transaction_categories order by position",
  );
  expect(categories).toEqual(rows);
  const response = await api.fetch("/transaction-categories");
  expect(((await response.json()) as { data: Category[] }).data).toEqual(rows);
});

test("what a line says is fixed: a patch reaches its settlement and its notes alone", async () => {
  const line = await post({ property_id: await property() });
  const path = `/transactions/${line.id}`;
  const settled = await send(api, "PATCH", path, {
    settled_on: "2025-02-03",
    memo: "Paid",
    counterparty: "A",
  });
  expect(await settled.json()).toMatchObject({ settled_on: "2025-02-03", memo: "Paid", amount: 1000 });
  for (const [field, value] of Object.entries({
    amount: 1,
    category: "interest",
    accrued_on: "2025-02-01",
  })) {
    const refused = await send(api, "PATCH", path, { [field]: value });
    expect(refused.status).toBe(422);
    expect(await faults(refused)).toEqual([`/${field} immutable`]);
  }
  expect((await api.fetch(path, { method: "DELETE" })).status).toBe(405);
});

test("an amount of 0, a settled budget and a lease of another property are refused at their fields", async () => {
  const property_id = await property();
  const refused = async (fields: object) => {
    const response = await send(api, "POST", "/transactions", { property_id, ...base, ...fields });
    expect(response.status).toBe(422);
    return faults(response);
  };
  expect(await refused({ amount: 0 })).toEqual(["/amount out_of_range"]);
  expect(await refused({ scenario: "budget", settled_on: "2025-01-31" })).toEqual(["/settled_on not_actual"]);
  expect(await refused({ reverses_id: property_id })).toEqual(["/reverses_id read_only"]);
  const other = await property();
  const unit = (await (
    await send(api, "POST", "/units", { property_id: other, number: "1", use_type: "office" })
  ).json()) as { id: string };
  expect(await refused({ unit_id: unit.id })).toEqual(["/unit_id wrong_property"]);
});

test("a line is reversed once, settled as it was, and its pair is settled no more", async () => {
  const property_id = await property();
  const line = await post({ property_id, settled_on: "2025-02-03", memo: "Twice" });
  const reverse = (id: string, body: object = {}) => send(api, "POST", `/transactions/${id}/reverse`, body);
  const made = await reverse(line.id, { accrued_on: "2025-03-01" });
  expect(made.status).toBe(201);
  const reversal = (await made.json()) as Transaction;
  expect(reversal).toMatchObject({
    amount: -1000,
    accrued_on: "2025-03-01",
    settled_on: "2025-03-01",
    reverses_id: line.id,
    memo: "Twice",
  });
  expect((await reverse(line.id)).status).toBe(409);
  expect(await faults(await reverse(reversal.id))).toEqual([" reversal"]);
  const again = await send(api, "PATCH", `/transactions/${line.id}`, { settled_on: null });
  expect(await faults(again)).toEqual(["/settled_on reversed"]);
  const bad = await reverse((await post({ property_id })).id, { accrued_on: "soon" });
  expect(await faults(bad)).toEqual(["/accrued_on bad_date"]);
  const open = await reverse((await post({ property_id })).id);
  expect(((await open.json()) as Transaction).settled_on).toBeNull();
});

test("of twenty reversals at once one is made", async () => {
  const line = await post({ property_id: await property() });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(api, "POST", `/transactions/${line.id}/reverse`, {})),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
  expect(await fetchVal("select count(*)::int from transactions where reverses_id = $1", [line.id])).toBe(1);
});

test("an import names properties and CREFC codes, and tells equal lines of a file apart by their number", async () => {
  const id = await property();
  const { name } = (await (await api.fetch(`/properties/${id}`)).json()) as { name: string };
  const file = [
    "property_id,category,amount,accrued_on",
    `${name},030BASERNT,100,2025-01-31`,
    `${name},base_rent,100,2025-01-31`,
    `${name},310RETAXES,7.5,2025-01-31`,
    "",
  ].join("\n");
  const imported = async (body: string) => {
    const response = await api.fetch("/transactions/import", {
      method: "POST",
      headers: { "content-type": "text/csv" },
      body,
    });
    return (await response.json()) as object;
  };
  expect(await imported(file)).toMatchObject({ rows: 3, stored: 3, present: 0, refused: 0 });
  expect(await imported(file)).toMatchObject({ rows: 3, stored: 0, present: 3, refused: 0 });
  const more = `${file}${name},base_rent,100,2025-01-31\n`;
  expect(await imported(more)).toMatchObject({ rows: 4, stored: 1, present: 3, refused: 0 });
});

test("the ledger of a property runs by the day of settlement, with a balance over its pages", async () => {
  const property_id = await property();
  await post({ property_id, amount: 100.1, settled_on: "2025-01-05" });
  await post({ property_id, category: "utilities", amount: 30.05, settled_on: "2025-01-04" });
  await post({ property_id, amount: 5 });
  await post({ property_id, category: "vacancy_loss", amount: -0.05, settled_on: "2025-02-01" });
  interface Page {
    data: { cash: number; balance: number }[];
    page: { next_cursor: string | null };
  }
  const read = async (query: string) =>
    (await (await api.fetch(`/properties/${property_id}/ledger${query}`)).json()) as Page;
  const first = await read("?limit=2");
  expect(first.data.map(({ cash, balance }) => [cash, balance])).toEqual([
    [-30.05, -30.05],
    [100.1, 70.05],
  ]);
  const second = await read(`?limit=2&cursor=${first.page.next_cursor}`);
  expect(second.data.map(({ balance }) => balance)).toEqual([70]);
  expect(second.page.next_cursor).toBeNull();
  expect((await read("?from=2025-01-05")).data.map(({ balance }) => balance)).toEqual([70.05, 70]);
});
