import { afterEach, expect, test } from "vitest";
import { execute, fetchAll, fetchOne, fetchVal } from "../../../../lib/db/index.ts";
import type { ImportReport } from "../../../../lib/resource/import/report.ts";
import { useApi } from "../../../support/api.ts";
import { complete } from "../../../support/properties.ts";

const api = useApi();

afterEach(async () => {
  await execute("delete from properties");
});

function upload(body: string | Buffer, query = "", headers = {}): Promise<Response> {
  return api.fetch(`/properties/import${query}`, {
    method: "POST",
    headers: { "content-type": "text/csv", ...headers },
    body,
  });
}

async function imported(body: string | Buffer, query = "", headers = {}): Promise<ImportReport> {
  const response = await upload(body, query, headers);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as ImportReport;
}

const ndjson = { "content-type": "application/x-ndjson" };
const count = () => fetchVal<number>("select count(*) from properties");
const header = "name,address,city,state,property_type,current_value,description";
const good = "Tower,1 Main St,Austin,TX,office,12.5,";

test("good rows are stored and bad ones reported with their line, field and reason", async () => {
  const file = `\ufeff${header}\r\n${good}\r\n\r\n"Two\nlines",2 Main St,Austin,TX,office,,\r\nB,,Austin,TX,castle,-1,"multi\r\nline"\r\nshort,row\r\nC,3 Main St,Austin,TX,land,1,"said ""so""\r\n"\r\n`;
  const report = await imported(file);
  expect(report).toEqual({
    rows: 5,
    stored: 3,
    updated: 0,
    present: 0,
    unchanged: 0,
    differs: 0,
    refused: 2,
    errors: [
      {
        line: 6,
        pointer: "/property_type",
        code: "unknown_choice",
        message: expect.stringContaining('"castle"'),
      },
      { line: 6, pointer: "/address", code: "required", message: "Must be given." },
      {
        line: 6,
        pointer: "/current_value",
        code: "out_of_range",
        message: expect.stringContaining('(value "-1")'),
      },
      { line: 8, pointer: "", code: "wrong_field_count", message: "Has 2 fields where the headings are 7." },
    ],
    differing: [],
    ignored_columns: [],
    read: { encoding: "utf-8", delimiter: ",", header_line: 1 },
    encoding: "utf-8",
    adjusted: { name: { rounded: 0, recoded: 1 } },
  });
  const stored = await fetchAll(
    "select name, description, current_value, status, created_by from properties order by name",
  );
  expect(stored).toEqual([
    { name: "C", description: 'said "so"\r\n', current_value: "1.00", status: "active", created_by: "local" },
    { name: "Tower", description: null, current_value: "12.50", status: "active", created_by: "local" },
    { name: "Two lines", description: null, current_value: null, status: "active", created_by: "local" },
  ]);
});

test("the same file twice makes no second copy, nor does a row that a file has twice", async () => {
  const file = `${header}\n${good}\n${good}\nOther,1 Main St,Austin,TX,office,,\n`;
  expect(await imported(file)).toMatchObject({ rows: 3, stored: 2, present: 1, refused: 0 });
  expect(await imported(file)).toMatchObject({ rows: 3, stored: 0, present: 3, refused: 0 });
  expect(await count()).toBe(2);
});

test("a property that was deleted is stored again", async () => {
  const file = `${header}\n${good}\n`;
  await imported(file);
  await execute("delete from properties");
  expect(await imported(file)).toMatchObject({ stored: 1, present: 0 });
});

test("a dry run reports the same and writes nothing", async () => {
  const file = `${header}\n${good}\nBad,,Austin,TX,office,,\n`;
  const expected = { rows: 2, stored: 1, present: 0, refused: 1 };
  expect(await imported(file, "?dry_run=true")).toMatchObject(expected);
  expect(await count()).toBe(0);
  expect(await imported(file)).toMatchObject(expected);
  expect(await imported(file, "?dry_run=true")).toMatchObject({ stored: 0, present: 1, refused: 1 });
});

test("on_error=abort stores nothing when a row is bad, and says which", async () => {
  const response = await upload(
    `${header}\n${good}\nBad,,Austin,TX,office,,\n`,
    "?on_error=abort&line_offset=100",
  );
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    detail: "1 of 2 rows are not valid, so none was stored.",
    errors: [{ line: 103, pointer: "/address", code: "required" }],
  });
  expect(await count()).toBe(0);
});

test("twenty imports of one file at once store each row once", async () => {
  const rows = Array.from({ length: 200 }, (_, index) => `N${index},1 Main St,Austin,TX,office,,`);
  const files = Array.from({ length: 20 }, (_, index) =>
    [header, ...(index % 2 ? rows : rows.toReversed()), ""].join("\n"),
  );
  const reports = await Promise.all(files.map((file) => imported(file)));
  expect(reports.reduce((sum, { stored }) => sum + stored, 0)).toBe(200);
  expect(reports.every(({ stored, present }) => stored + present === 200)).toBe(true);
  expect(await count()).toBe(200);
});

test("the same Idempotency-Key gets the same report, byte for byte", async () => {
  const file = `${header}\n${good}\n`;
  const [first, second] = [
    await upload(file, "", { "idempotency-key": "one" }),
    await upload(file, "", { "idempotency-key": "one" }),
  ];
  expect(await second.text()).toBe(await first.text());
  expect((await upload(`${file}\n`, "", { "idempotency-key": "one" })).status).toBe(422);
});

test("an export comes back as it was, in both forms, whoever imports it", async () => {
  const lines = [
    complete,
    { ...complete, name: "-", description: "" },
    { ...complete, name: '=1+1,"x', zip: null },
  ];
  await imported(lines.map((one) => JSON.stringify(one)).join("\r\n"), "", ndjson);
  await execute("update properties set created_by = null, updated_by = 'someone else' where name = '-'");
  const all = () => fetchAll("select p::text from properties p order by name");
  const before = await all();
  for (const type of ["text/csv", "application/x-ndjson"]) {
    const file = await (await api.fetch("/properties", { headers: { accept: type } })).text();
    expect(await imported(file, "", { "content-type": type })).toMatchObject({ stored: 0, present: 3 });
    await execute("delete from properties");
    expect(await imported(file, "", { "content-type": type })).toMatchObject({ stored: 3, refused: 0 });
    expect(await all()).toEqual(before);
  }
});

test("NDJSON rows are read one by one", async () => {
  const row = { name: "A", address: "1 Main St", city: "Austin", state: "TX", property_type: "office" };
  const file = [
    JSON.stringify(row),
    "",
    "{",
    "[]",
    '{"name":"A","name":"B"}',
    JSON.stringify({ ...row, id: "x", nme: 1 }),
  ];
  expect(await imported(file.join("\n"), "", ndjson)).toMatchObject({
    rows: 5,
    stored: 1,
    refused: 4,
    errors: [
      { line: 3, code: "bad_json" },
      { line: 4, code: "wrong_type" },
      { line: 5, code: "bad_json" },
      { line: 6, pointer: "/id", code: "bad_uuid" },
      { line: 6, pointer: "/nme", code: "unknown_field" },
    ],
  });
});

test("a number that a double does not carry is refused, never rounded", async () => {
  const report = await imported(`${header}\nA,1 Main St,Austin,TX,office,12345678901234.56,\n`);
  expect(report.errors).toMatchObject([{ pointer: "/current_value", code: "too_precise" }]);
});

test.each([
  [
    "a heading that is misspelt",
    "name,adress,city,state,property_type\n",
    "The nearest headings are adress.",
  ],
  ["a missing heading", "name,city,state,property_type\n", "No heading is for address."],
  ["no line at all", "", "No heading is for name."],
  ["another map", `${header}\n${good}\n`, "There is no heading Street Address for address.", "?map=gsa"],
])("a file with %s is refused as a whole", async (_what, file, message, query = "") => {
  const response = await upload(file, query);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(message);
});

test("a quote that is not closed costs its record alone", async () => {
  const report = await imported(`${header}\n"A,1\n${good}\nB,"x"y,Austin,TX,office,,\n`);
  expect(report).toMatchObject({ rows: 3, stored: 1, refused: 2 });
  expect(report.errors).toMatchObject([
    { line: 2, code: "unclosed_quote" },
    { line: 4, code: "stray_quote" },
  ]);
});

test("a body that is not UTF-8 is a 400 that says what to do, one above 6 MB a 413, another media type a 415, an unknown option a 400", async () => {
  const lost = await upload(Buffer.from([0x6e, 0xff, 0x0a]));
  expect([lost.status, await lost.json()]).toMatchObject([400, { errors: [{ code: "bad_encoding" }] }]);
  expect((await upload(Buffer.alloc(6 * 1024 * 1024 + 1, 0x61))).status).toBe(413);
  expect((await upload("{}", "", { "content-type": "application/json" })).status).toBe(415);
  expect((await upload(header, "?dry-run=true")).status).toBe(400);
  expect((await upload("{}", "?map=gas", ndjson)).status).toBe(400);
});

test("what is stored is the whole row, to the last digit", async () => {
  const names = Object.keys(complete).filter((name) => name !== "description");
  const values = names.map(
    (name) => `"${String(complete[name as keyof typeof complete]).replaceAll('"', '""')}"`,
  );
  await imported(`${names.join(",")}\n${values.join(",")}\n`);
  expect(
    await fetchOne("select current_value, interest_rate, latitude, has_active_alerts from properties"),
  ).toEqual({
    current_value: "9999999999999.99",
    interest_rate: "6.055123",
    latitude: "30.2671531",
    has_active_alerts: false,
  });
});

test("after a large import the planner knows what the table holds", async () => {
  const rows = Array.from(
    { length: 600 },
    (_, index) => `Planned ${index},${index} Main St,Austin,TX,office,1,`,
  );
  await imported(`${header}\n${rows.join("\n")}\n`);
  const known = await fetchVal<number>(
    "select n_distinct::int from pg_stats where tablename = 'properties' and attname = 'city'",
  );
  expect(known).toBe(1);
});
