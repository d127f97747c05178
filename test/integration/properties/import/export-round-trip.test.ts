import fc from "fast-check";
import { expect, test } from "vitest";
import { execute, fetchAll } from "../../../../lib/db/index.ts";
import { runsOf } from "../../../nightly.ts";
import { useApi } from "../../../support/api.ts";
import { anyProperty } from "../../../support/arbitraries.ts";

const api = useApi();

async function importFile(body: string, type: string) {
  const response = await api.fetch("/properties/import", {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  return response.json();
}

/** Every page of the list in that form, as one file. */
async function exportFile(type: string): Promise<string> {
  const pages: string[] = [];
  let next: string | undefined = "/properties?limit=7&sort=-name";
  while (next !== undefined) {
    const response = await api.fetch(next, { headers: { accept: type } });
    const page = await response.text();
    pages.push(type === "text/csv" && pages.length > 0 ? page.slice(page.indexOf("\r\n") + 2) : page);
    next = /<([^>]*)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
  }
  return pages.join("");
}

test("any properties are the same, to the microsecond and the last byte, after export and import", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyProperty, { minLength: 1, maxLength: 20 }),
      fc.constantFrom("text/csv", "application/x-ndjson"),
      async (properties, type) => {
        await execute("truncate properties cascade");
        const lines = properties.map((property) => JSON.stringify(property)).join("\n");
        expect(await importFile(lines, "application/x-ndjson")).toMatchObject({ refused: 0 });
        const before = await fetchAll("select p::text from properties p order by id");
        const file = await exportFile(type);
        await execute("truncate properties cascade");
        expect(await importFile(file, type)).toMatchObject({ stored: before.length, refused: 0 });
        expect(await fetchAll("select p::text from properties p order by id")).toEqual(before);
      },
    ),
    { numRuns: runsOf("any properties come back from an export") },
  );
}, 120_000);

test("CSV for spreadsheets has a byte order mark and no formula, and an import makes of it what there was", async () => {
  const texts = [
    "=1+1",
    "+1",
    "-1",
    "@a",
    "'=1",
    "''=1",
    "'quoted'",
    "plain",
    '=HYPERLINK("a,b")',
    "-",
    "007",
    "1e5",
    "3/4",
    "May 2020",
    "5-Mar",
    "True",
    "'05",
    "12 Main",
  ];
  const rows = texts.map((name, index) => ({
    name,
    description: ` ${name}`,
    address: `${index} Main St`,
    city: "Reno",
    state: "NV",
    zip: "02125",
    property_type: "office",
    annual_noi: -5,
  }));
  await execute("truncate properties cascade");
  await importFile(rows.map((row) => JSON.stringify(row)).join("\n"), "application/x-ndjson");
  const before = await fetchAll("select p::text from properties p order by id");
  const fetched = await api.fetch("/properties", {
    headers: { accept: "text/csv; header=present; bom=true" },
  });
  expect(fetched.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present; bom=true");
  const bytes = Buffer.from(await fetched.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const file = bytes.toString();
  expect(file).toContain(`,'=1+1," =1+1",`);
  expect(file).toContain(",-5,");
  for (const text of [",'02125,", ",'007,", ",'3/4,", ",'May 2020,", ",'True,", ",''05,", ",12 Main,"])
    expect(file).toContain(text);
  const lossless = await exportFile("text/csv");
  expect(lossless.startsWith("\ufeff")).toBe(false);
  expect(lossless).toContain(",=1+1,");
  expect(lossless).toContain(",02125,");
  for (const form of [file, lossless]) {
    expect(await importFile(form, "text/csv")).toMatchObject({ unchanged: texts.length, differs: 0 });
    await execute("truncate properties cascade");
    expect(await importFile(form, "text/csv")).toMatchObject({ stored: texts.length, refused: 0 });
    expect(await fetchAll("select p::text from properties p order by id")).toEqual(before);
  }
});
