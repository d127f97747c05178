import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { execute, fetchAll } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";
import { reims } from "../../support/reims.ts";

const api = useApi();
const directory = mkdtempSync(path.join(tmpdir(), "reims-wide-"));
afterAll(() => rmSync(directory, { recursive: true }));

beforeAll(async () => {
  await make(api, "/properties", { ...tower, name: "Dock Square" });
  await make(api, "/properties", { ...tower, name: "Quay House", address: "2 Quay St" });
});
beforeEach(() => execute("truncate transactions cascade"));

const wide = [
  "property_id,period end,030BASERNT,vacancy_loss,Real Estate Taxes,330UTILITI,Comment",
  'Dock Square,2025-03-31,"12,000.50",(500),1000,0,first',
  "Dock Square,2025-06-30,12500,-,,80.25,",
  "Quay House,2025-03-31,7000,,,,",
  "",
].join("\n");
const long = [
  "property_id,category,amount,accrued_on",
  "Dock Square,base_rent,12000.50,2025-03-31",
  "Dock Square,vacancy_loss,-500,2025-03-31",
  "Dock Square,real_estate_taxes,1000,2025-03-31",
  "Dock Square,base_rent,12500,2025-06-30",
  "Dock Square,utilities,80.25,2025-06-30",
  "Quay House,base_rent,7000,2025-03-31",
  "",
].join("\n");

const stored = () =>
  fetchAll(`select p.name, t.accrued_on::text, t.category, t.amount::text from transactions t
    join properties p on p.id = t.property_id order by 1, 2, 3`);

async function imported(file: string, map?: object, type = "text/csv", query = "") {
  const form = new FormData();
  form.set("file", new Blob([file], { type }), type === "text/csv" ? "file.csv" : "file.ndjson");
  if (map !== undefined) form.set("map", JSON.stringify(map));
  const response = await api.fetch(`/transactions/import${query}`, { method: "POST", body: form });
  return (await response.json()) as { rows: number; map: object; preview: { values: object }[] };
}

test("a file of one column a category says the same as one of a row a line, and is recognized in either form", async () => {
  expect(await imported(wide)).toMatchObject({
    rows: 6,
    stored: 6,
    refused: 0,
    ignored_columns: ["Comment"],
  });
  const found = await stored();
  expect(found).toHaveLength(6);
  expect(await imported(wide)).toMatchObject({ rows: 6, stored: 0, present: 6, unchanged: 6 });
  expect(await imported(long)).toMatchObject({ rows: 6, stored: 0, present: 6, unchanged: 6 });
  await execute("truncate transactions cascade");
  expect(await imported(long)).toMatchObject({ stored: 6 });
  expect(await stored()).toEqual(found);
});

test("a map names the other columns; its key is for a category each, so that an amount that changed is told of", async () => {
  const map = { key: ["Asset", "Quarter"], columns: { property_id: "Asset", accrued_on: "Quarter" } };
  const file = (rent: number) => `Asset,Quarter,base_rent,interest\nDock Square,2025-03-31,${rent},9\n`;
  expect(await imported(file(5), map)).toMatchObject({ rows: 2, stored: 2 });
  expect(await imported(file(5), map)).toMatchObject({ rows: 2, present: 2, unchanged: 2 });
  expect(await imported(file(6), map)).toMatchObject({
    rows: 2,
    stored: 0,
    present: 1,
    refused: 1,
    errors: [{ line: 2, pointer: "/amount" }],
  });
});

test("objects with a member a category are read by a map too", async () => {
  const map = { columns: { property_id: "asset", accrued_on: "on" } };
  const line = JSON.stringify({ asset: "Quay House", on: "2025-01-31", base_rent: 5, interest: 0 });
  expect(await imported(`${line}\n`, map, "application/x-ndjson")).toMatchObject({ rows: 1, stored: 1 });
});

test("an amount that is none is refused at its line alone; a category that there is none is listed as not read", async () => {
  const file = "property_id,date,base_rent,interest,base_rnt\nDock Square,2025-03-31,much,9,4\n";
  expect(await imported(file)).toMatchObject({
    rows: 2,
    stored: 1,
    refused: 1,
    errors: [{ line: 2, pointer: "/amount" }],
    ignored_columns: ["base_rnt"],
  });
});

test("a dry run shows a row for each amount, and the map that it gives is taken again", async () => {
  const tried = await imported(wide, undefined, "text/csv", "?dry_run=true&suggest=true");
  expect(tried.preview[1]?.values).toMatchObject({ category: "vacancy_loss", amount: -500 });
  expect(await imported(wide, tried.map)).toMatchObject({ stored: 6, refused: 0 });
});

test("npx reims import takes the same file, and one that names an unknown property is told line by line", async () => {
  const run = async (text: string) => {
    const file = path.join(directory, "wide.csv");
    writeFileSync(file, text);
    const args = [
      "import",
      file,
      "--collection",
      "transactions",
      "--json",
      "--url",
      api.url,
      "--token",
      "open",
    ];
    const { code, stdout, stderr } = await reims(args);
    return { code, report: stdout === "" ? stderr : JSON.parse(stdout) };
  };
  expect(await run(wide)).toMatchObject({ code: 0, report: { rows: 6, stored: 6 } });
  expect(await run(wide)).toMatchObject({ code: 0, report: { rows: 6, stored: 0, present: 6 } });
  const report = await run(wide.replace("Quay House", "Nowhere").replace("7000,,", "7000,-5,"));
  expect(report).toMatchObject({ code: 2, report: { rows: 7, present: 5, refused: 2 } });
});
