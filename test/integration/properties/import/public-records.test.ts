// @module-tag public-records
import { afterEach, expect, test } from "vitest";
import { execute, fetchAll } from "../../../../lib/db/index.ts";
import type { ImportReport } from "../../../../lib/resource/import/report.ts";
import { useApi } from "../../../support/api.ts";
import { publicFile } from "../../../support/public-files.ts";

const api = useApi();

afterEach(async () => {
  await execute("delete from properties");
});

async function load(body: Buffer, map: string): Promise<ImportReport> {
  const response = await api.fetch(`/properties/import?map=${map}`, {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body,
  });
  expect(response.status).toBe(200);
  return (await response.json()) as ImportReport;
}

type Stored = Record<string, string | null>;

/** Every property with its columns as text, by what the description says that it was in the file. */
async function stored(label: RegExp): Promise<Map<string, Stored>> {
  const rows = await fetchAll<{ row: Stored }>(
    "select (select json_object_agg(key, value) from jsonb_each_text(to_jsonb(p))) as row from properties p",
  );
  return new Map(rows.map(({ row }) => [label.exec(row.description ?? "")?.[1] ?? "", row]));
}

/** A decimal as the file has it, in the form that Postgres prints with so many decimals, its point moved first. */
function decimal(text: string | undefined, decimals: number, move = 0): string | null {
  if (text === undefined || text === "") return null;
  const [whole = "", fraction = ""] = text.split(".");
  const digits = fraction.padEnd(move + decimals, "0");
  const rest = digits.slice(move);
  expect(rest.slice(decimals)).toMatch(/^0*$/);
  const integral = `${whole}${digits.slice(0, move)}`.replace(/^(-?)0+(?=\d)/, "$1");
  return decimals === 0 ? integral : `${integral}.${rest.slice(0, decimals)}`;
}

test("every row of the loan file is stored or reported, and money, rates and percentages read back exactly", async () => {
  const { body, rows } = publicFile("cmbs-properties");
  const report = await load(body, "cmbs");
  const refused = new Set(report.errors.map(({ line }) => line));
  expect(report).toMatchObject({ rows: 129, refused: refused.size, stored: 129 - refused.size });
  const found = await stored(/^Asset (\S+)\./);
  expect(found.size).toBe(report.stored);
  for (const [index, row] of rows.entries()) {
    const property = found.get(row.asset_number ?? "");
    expect(property === undefined).toBe(refused.has(index + 2));
    const lacking = ["address", "city", "state"].some((column) => row[column] === "");
    expect(property === undefined).toBe(lacking);
    if (property === undefined) continue;
    expect(property).toMatchObject({
      name: row.name?.replaceAll("\u00a0", " ").trim(),
      zip: row.zip || null,
      total_sqft: decimal(row.square_feet, 2),
      current_value: decimal(row.appraised_value, 2),
      annual_noi: decimal(row.noi, 2),
      loan_balance: decimal(row.loan_balance, 2),
      interest_rate: decimal(row.interest_rate, 6, 2),
      occupancy_rate: decimal(row.occupancy, 6, 2),
      dscr: decimal(row.dscr, 4),
      loan_maturity_date: row.maturity_date || null,
      year_built: row.year_built || null,
      total_units: row.units || null,
    });
  }
  expect(await load(body, "cmbs")).toMatchObject({
    stored: 0,
    present: report.stored,
    refused: refused.size,
  });
});

test("every row of the buildings file is stored, with its zip, area and coordinates", async () => {
  const { body, rows } = publicFile("gsa-buildings");
  const report = await load(body, "gsa");
  const refused = new Set(report.errors.map(({ line }) => line));
  expect(report).toMatchObject({ rows: 8645, refused: refused.size, stored: 8645 - refused.size });
  const found = await stored(/^Location code (\S+)\./);
  expect(found.size).toBe(report.stored);
  for (const [index, row] of rows.entries()) {
    const property = found.get(row["Location Code"] ?? "");
    if (property === undefined) {
      expect(refused.has(index + 2)).toBe(true);
      continue;
    }
    const area = row["Building Rentable Square Feet"];
    expect([property.zip, property.total_sqft, property.year_built]).toEqual([
      row["Zip Code"],
      Number(area) === 0 ? null : decimal(area, 2),
      row["Construction Date"] || null,
    ]);
    for (const [column, source] of [
      ["latitude", row.Latitude],
      ["longitude", row.Longitude],
    ] as const)
      expect(Math.abs(Number(property[column]) - Number(source))).toBeLessThanOrEqual(0.5000001e-7);
  }
  expect(await load(body, "gsa")).toMatchObject({ rows: 8645, stored: 0, present: report.stored });
});
