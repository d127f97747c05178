// @module-tag public-records
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { categories } from "../../../lib/transactions/categories.ts";
import { useApi } from "../../support/api.ts";
import { send, tower } from "../../support/properties.ts";
import { publicPath } from "../../support/public-files.ts";

const api = useApi();

interface Line {
  property: string;
  period_end: string;
  crefc_code: string;
  amount: string;
}

interface Statement {
  lines: { category: string; crefc_code: string; amount: number }[];
  egi: number;
  operating_expenses: number;
  noi: number;
  capital: number;
  ncf: number;
}

let text = "";
let lines: Line[] = [];
/** Ids of the file's properties by their names. */
const ids = new Map<string, string>();

const map = {
  collection: "transactions",
  key: ["property", "crefc_code", "period_end"],
  columns: { property_id: "property", category: "crefc_code", amount: "amount", accrued_on: "period_end" },
};

async function importFile() {
  const form = new FormData();
  form.set("file", new Blob([text], { type: "text/csv" }), "operating.csv");
  form.set("map", JSON.stringify(map));
  const response = await api.fetch("/transactions/import", { method: "POST", body: form });
  return (await response.json()) as { rows: number; stored: number; present: number; refused: number };
}

beforeAll(async () => {
  text = readFileSync(publicPath("crefc-operating-lines.csv"), "utf8");
  lines = parse(text, { columns: true });
  for (const name of new Set(lines.map(({ property }) => property))) {
    const response = await send(api, "POST", "/properties", { ...tower, name });
    ids.set(name, ((await response.json()) as { id: string }).id);
  }
});

const statement = async (path: string) => {
  const response = await api.fetch(`${path}?from=2000-01-01&to=2030-12-31`);
  expect(response.status).toBe(200);
  return (await response.json()) as Statement;
};

/** Whole dollars of the lines of a section in the file. */
function total(section: string, of: readonly Line[]): number {
  const codes = categories.filter((one) => one.section === section).map(({ crefc_code }) => crefc_code);
  return of.reduce(
    (sum, { crefc_code, amount }) => sum + (codes.includes(crefc_code) ? Number(amount) : 0),
    0,
  );
}

test("operating statements of public deals get in by their CREFC codes, and again they change nothing", async () => {
  expect(await importFile()).toMatchObject({
    rows: lines.length,
    stored: lines.length,
    present: 0,
    refused: 0,
  });
  expect(await importFile()).toMatchObject({
    rows: lines.length,
    stored: 0,
    present: lines.length,
    refused: 0,
  });
});

test("every property's sections, NOI and NCF are the file's, to the dollar", async () => {
  expect(ids.size).toBeGreaterThan(0);
  for (const [name, id] of ids) {
    const own = lines.filter(({ property }) => property === name);
    const found = await statement(`/properties/${id}/operating-statement`);
    const egi = total("income", own);
    const expenses = total("expense", own);
    const capital = total("capital", own);
    expect(found, name).toMatchObject({
      egi,
      operating_expenses: expenses,
      noi: egi - expenses,
      capital,
      ncf: egi - expenses - capital,
    });
  }
});

test("the two that are published are as published", async () => {
  expect(await statement(`/properties/${ids.get("13-001")}/operating-statement`)).toMatchObject({
    egi: 3_477_524,
    operating_expenses: 838_563,
    noi: 2_638_961,
    capital: 202_422,
    ncf: 2_436_539,
  });
  expect((await statement(`/properties/${ids.get("12-001")}/operating-statement`)).noi).toBe(6_206_720);
});

test("the portfolio's statement is the sum of its properties', and a filter leaves some out", async () => {
  const whole = await statement("/reports/operating-statement");
  expect(whole.egi).toBe(total("income", lines));
  expect(whole.noi).toBe(total("income", lines) - total("expense", lines));
  expect(whole.capital).toBe(total("capital", lines));
  expect(whole.ncf).toBe(total("income", lines) - total("expense", lines) - total("capital", lines));
  const response = await api.fetch("/reports/operating-statement?from=2000-01-01&to=2030-12-31&name=13-001");
  expect(((await response.json()) as Statement).noi).toBe(2_638_961);
});
