import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";
import { reims } from "../../support/reims.ts";

const api = useApi();
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "reims-rent-roll-"));
  await make(api, "/properties", { ...tower, name: "Plaza" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heading = "Property Name,Suite,Tenant Name,Square Feet,Lease Start,Lease Expiration,Base Rent";
const [first, second] = [
  "Plaza,A,Northwind,1000,2025-01-01,2027-12-31,2000",
  "Plaza,B,Contoso,500,2025-01-01,2027-12-31,1100",
];

function run(rows: readonly (string | undefined)[], ...args: string[]) {
  const file = path.join(folder, "roll.csv");
  writeFileSync(file, `${[heading, ...rows].join("\n")}\n`);
  const env = { ...process.env, REIMS_DATA_DIR: path.join(folder, "data") };
  return reims(["import", file, "--collection", "rent-roll", "--url", api.url, ...args], { env });
}

test("a rent roll is imported by the command, and the next names who is missing", async () => {
  expect(await run([first, second], "--as-of", "2026-03-01")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("2 rows: 2 stored"),
  });
  const april = await run([first], "--as-of", "2026-04-01");
  expect(april).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Missing: Contoso, Plaza, unit B"),
  });
  const ended = await run([first], "--as-of", "2026-04-01", "--end-missing", "--json");
  expect(JSON.parse(ended.stdout)).toMatchObject({ missing: [{ tenant: "Contoso", ended: true }] });
});

test("a rent roll without a day is not sent", async () => {
  expect(await run([first])).toMatchObject({ code: 1, stderr: expect.stringContaining("--as-of") });
});
