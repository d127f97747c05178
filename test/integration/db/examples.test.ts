import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../../support/database.ts";

const root = path.join(import.meta.dirname, "../../..");
const page = readFileSync(path.join(root, "docs/database.md"), "utf8");
const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
const directory = mkdtempSync(path.join(tmpdir(), "reims-examples-"));
const database = useDatabase();

beforeEach(async () => {
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  await sql`delete from properties`;
  await sql`insert into properties (name, address, city, state, property_type, status, current_value) values
    ('Harbour House', '1 Quay', 'Boston', 'MA', 'office', 'active', 1200000),
    ('Mill Lofts', '2 Canal', 'Lowell', 'MA', 'multifamily', 'pending', 800000)`;
  await sql.end();
});
afterAll(() => rmSync(directory, { recursive: true }));

test("the page has fourteen examples, and each shows what it prints", () => {
  expect(examples).toHaveLength(14);
  for (const code of examples) expect(code).toMatch(/console\.log\(.*\); \/\/ \S/);
});

const numbered = examples.map((code, index) => [index + 1, code] as const);

test.each(numbered)("example %i, a program of its own, prints what it says and ends", async (n, code) => {
  const file = path.join(directory, `example-${n}.mts`);
  writeFileSync(file, code.replaceAll("../lib/", `${pathToFileURL(root).href}/lib/`));
  const { stdout } = await promisify(execFile)(process.execPath, [file], {
    env: { PATH: process.env.PATH, DATABASE_URL: database.url, TZ: "UTC" },
    timeout: 20_000,
  });
  const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(stdout.trimEnd().split("\n")).toEqual(said);
});
