// @module-tag soffice
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchAll } from "../../lib/db/index.ts";
import type { ImportReport } from "../../lib/resource/import/report.ts";
import { samplePortfolio } from "../../lib/sample/portfolio.ts";
import { useApi } from "../support/api.ts";
import { editInLibreOffice } from "../support/spreadsheet/libre-office.ts";

const api = useApi();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "reims-calc-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function imported(body: string | Uint8Array, type: string, query = ""): Promise<ImportReport> {
  const response = await api.fetch(`/properties/import${query}`, {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : new Uint8Array(body),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as ImportReport;
}

const rows = () =>
  fetchAll<{ name: string; p: Record<string, unknown> }>(
    "select name, to_jsonb(p) - 'updated_at' - 'updated_by' as p from properties p order by address",
  );

test("a file that was exported, edited in a spreadsheet and imported changes just the edited cells", async () => {
  const portfolio = [...samplePortfolio({ size: 40, asOf: "2026-06-30" })].map((property, index) => ({
    ...property,
    name: `Tower ${String(index).padStart(3, "0")}`,
    address: `${String(index).padStart(3, "0")} Main St`,
    description: ["=1+1", "two\nlines", "", "May 2020", '"quoted", too', "007", "Café – Ω"][index % 7],
  }));
  const file = portfolio.map((property) => JSON.stringify(property)).join("\n");
  expect(await imported(file, "application/x-ndjson")).toMatchObject({ stored: 40 });
  const before = await rows();
  const accept = "text/csv; header=present; bom=true";
  const exported = await api.fetch("/properties?sort=name&limit=200", { headers: { accept } });
  expect(exported.status).toBe(200);
  const source = path.join(folder, "exported.csv");
  writeFileSync(source, Buffer.from(await exported.arrayBuffer()));
  const headings = readFileSync(source, "utf8").replace("\ufeff", "").split("\r\n", 1)[0]?.split(",") ?? [];
  const edited = await editInLibreOffice(folder, source, headings, [
    { heading: "annual_noi", row: 3, typed: "1234567.89" },
    { heading: "name", row: 5, typed: "Renamed Tower" },
    { heading: "acquisition_date", row: 7, typed: "2020-02-29" },
    { heading: "property_class", row: 9, typed: "D" },
  ]);
  const report = await imported(readFileSync(edited), "text/csv", "?on_present=update");
  expect(report.errors).toEqual([]);
  expect(report).toMatchObject({ rows: 40, stored: 0, updated: 4, unchanged: 36, refused: 0 });
  const after = await rows();
  const changes = after.flatMap(({ p }, index) => {
    const was = before[index]?.p ?? {};
    return Object.keys(p).flatMap((name) => (p[name] === was[name] ? [] : [[index, name, p[name]]]));
  });
  expect(changes).toEqual([
    [1, "annual_noi", 1_234_567.89],
    [3, "name", "Renamed Tower"],
    [5, "acquisition_date", "2020-02-29"],
    [7, "property_class", "D"],
  ]);
}, 300_000);
