import fc from "fast-check";
import { expect, test } from "vitest";
import { execute, fetchAll } from "../../../lib/db/index.ts";
import { runsOf } from "../../nightly.ts";
import { useApi } from "../../support/api.ts";
import { anyProperty } from "../../support/arbitraries.ts";

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
