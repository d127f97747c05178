import { beforeAll, expect, test } from "vitest";
import { execute, fetchAll, sql } from "../../../lib/db/index.ts";
import { properties } from "../../../lib/properties/definition.ts";
import { columnOf } from "../../../lib/resource/definition.ts";
import { listedColumns, listParameters } from "../../../lib/resource/list/parameters.ts";
import { useApi } from "../../support/api.ts";

const api = useApi();

interface Page {
  data: Record<string, unknown>[];
  page: { limit: number; next_cursor: string | null; total?: number; total_is_estimate?: boolean };
}

async function page(query: string): Promise<Page> {
  const response = await api.fetch(`/properties${query}`);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Page;
}

const names = async (query: string) => (await page(query)).data.map(({ name }) => name);

interface Problem {
  type: string;
  errors: { parameter: string; code: string; message: string }[];
}

async function refusal(query: string): Promise<Problem["errors"]> {
  const response = await api.fetch(`/properties${query}`);
  expect(response.status).toBe(400);
  return ((await response.json()) as Problem).errors;
}

beforeAll(async () => {
  // The flag follows from alerts; this test of lists sets it by itself.
  await execute("alter table properties disable trigger trg_properties_alert_flag_insert");
  await execute(sql`
    insert into properties (name, address, city, state, zip, property_type, status, current_value, occupancy_rate,
      latitude, longitude, loan_maturity_date, has_active_alerts, created_at)
    values
      ('Alder Court', '1 First Street', 'Chicago', 'IL', '60601', 'office', 'active', 5000000, 95.5, 41.88, -87.63, '2027-12-31', true, '2025-01-01T00:00:00.000001Z'),
      ('Birch, House', '100% Second Street', 'Springfield', 'IL', '62701', 'retail', 'active', 1000000, 80, 39.78, -89.65, '2028-01-01', false, '2025-01-01T00:00:00.000002Z'),
      ('Cedar Mill', '3 Third Street', 'Fiji', 'FJ', null, 'office', 'sold', null, null, -17.7, 178.1, null, false, '2025-01-02T00:00:00Z'),
      ('Dogwood', '4 Fourth Street', 'Taveuni', 'FJ', null, 'land', 'pending', 1000000, null, -16.8, -179.9, null, false, '2025-01-03T00:00:00Z'),
      ('Elm', '5_Fifth Street', 'New York', 'NY', '10003', 'mixed_use', 'active', null, 50, null, null, null, false, '2025-01-04T00:00:00Z')`);
});

test("without a sort the newest come first", async () => {
  expect(await names("")).toEqual(["Elm", "Dogwood", "Cedar Mill", "Birch, House", "Alder Court"]);
});

test.each([
  ["state=IL", ["Birch, House", "Alder Court"]],
  ["state=IL&property_type=office,land", ["Alder Court"]],
  ["name=Birch\\,%20House", ["Birch, House"]],
  ["current_value[gte]=1000000&sort=name", ["Alder Court", "Birch, House", "Dogwood"]],
  ["current_value[gt]=1000000", ["Alder Court"]],
  ["occupancy_rate[lt]=80.0", ["Elm"]],
  ["occupancy_rate=95.500", ["Alder Court"]],
  ["loan_maturity_date[lte]=2027-12-31", ["Alder Court"]],
  ["created_at[gt]=2025-01-01T00:00:00.000001Z&created_at[lt]=2025-01-01T01:00:00%2B01:00", []],
  ["created_at[gt]=2025-01-01T00:00:00.000001Z&created_at[lt]=2025-01-02T01:00:00%2B01:00", ["Birch, House"]],
  ["zip[null]=true", ["Dogwood", "Cedar Mill"]],
  ["has_active_alerts=true", ["Alder Court"]],
  ["q=STREET%20spring", ["Birch, House"]],
  ["q=100%25", ["Birch, House"]],
  ["q=5_f", ["Elm"]],
  ["q=ne", ["Elm"]],
  ["q=lm", []],
  ["q=%25", []],
  ["bbox=-90,39,-87,42", ["Birch, House", "Alder Court"]],
  ["bbox=177,-18,-179,-16", ["Cedar Mill", "Dogwood"]],
  ["near=41.88,-87.63&within_km=1", ["Alder Court"]],
  ["near=-17,179.5&within_km=300", ["Cedar Mill", "Dogwood"]],
  ["near=90,0&within_km=20015", ["Cedar Mill", "Dogwood", "Birch, House", "Alder Court"]],
])("%s finds %j", async (query, expected) => {
  expect(await names(`?${query}`)).toEqual(expected);
});

test.each([
  ["current_value", ["Birch, House", "Dogwood", "Alder Court", "Cedar Mill", "Elm"]],
  ["-current_value", ["Alder Court", "Dogwood", "Birch, House", "Elm", "Cedar Mill"]],
  ["-current_value,name", ["Alder Court", "Birch, House", "Dogwood", "Cedar Mill", "Elm"]],
  ["status,-occupancy_rate", ["Alder Court", "Birch, House", "Elm", "Dogwood", "Cedar Mill"]],
])("sort=%s puts empty values last and settles ties", async (sort, expected) => {
  expect(await names(`?sort=${sort}`)).toEqual(expected);
  for (const limit of [1, 2, 3]) {
    const walked: unknown[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { data, page: next } = await page(`?sort=${sort}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      walked.push(...data.map(({ name }) => name));
      cursor = next.next_cursor;
    }
    expect(walked).toEqual(expected);
  }
});

test("fields are given as asked for, in that order", async () => {
  const response = await api.fetch("/properties?fields=current_value,name&limit=1&sort=name");
  expect(await response.text()).toContain('{"data":[{"current_value":5000000,"name":"Alder Court"}],');
});

test("a parameter that is unknown, empty, given twice or no value of its column is refused by name, all at once", async () => {
  expect(
    await refusal("?stat=IL&city=&zip=1&zip=2&year_built=x&status=activ&limit=201&sort=-nam&fields=nme"),
  ).toEqual([
    { parameter: "stat", code: "unknown_parameter", message: expect.stringContaining("Did you mean state?") },
    { parameter: "city", code: "empty", message: expect.any(String) },
    { parameter: "zip", code: "repeated", message: expect.any(String) },
    { parameter: "year_built", code: "bad_number", message: expect.any(String) },
    { parameter: "status", code: "unknown_choice", message: expect.stringContaining("Did you mean active?") },
    { parameter: "sort", code: "unknown_column", message: expect.stringContaining("Did you mean name?") },
    { parameter: "fields", code: "unknown_field", message: expect.stringContaining("Did you mean name?") },
    { parameter: "limit", code: "out_of_range", message: expect.any(String) },
  ]);
  expect(await refusal("?current_value[ge]=1")).toMatchObject([
    { message: expect.stringContaining("current_value[gt") },
  ]);
  expect(await refusal("?near=1,2")).toMatchObject([{ parameter: "within_km", code: "required" }]);
  expect(await refusal("?within_km=2")).toMatchObject([{ parameter: "near", code: "required" }]);
  expect(await refusal("?bbox=1,2,3")).toMatchObject([{ parameter: "bbox", code: "bad_box" }]);
  expect(await refusal("?state=IL,,NY")).toMatchObject([{ parameter: "state", code: "empty" }]);
});

test("a cursor that was changed, made up, or made for another query is refused", async () => {
  const { next_cursor: cursor } = (await page("?limit=2&state=IL,NY")).page;
  expect(cursor).toMatch(/^[\w-]{100,160}$/);
  expect(await page(`?limit=200&state=IL,NY&fields=name&cursor=${cursor}`)).toMatchObject({ data: [{}] });
  const changed = `${cursor?.startsWith("A") ? "B" : "A"}${cursor?.slice(1)}`;
  for (const bad of [changed, "x", `${cursor}x`, cursor?.slice(1)])
    expect(await refusal(`?state=IL,NY&cursor=${bad}`)).toMatchObject([
      { parameter: "cursor", code: "invalid_cursor" },
    ]);
  for (const query of ["?state=IL", "?state=IL,NY&sort=name", "?"])
    expect(await refusal(`${query}&cursor=${cursor}`)).toMatchObject([{ code: "foreign_cursor" }]);
});

test("the next and the first page are linked, and links are followed to the end", async () => {
  const first = await api.fetch("/properties?limit=3&q=street&sort=name");
  const [next, start] = first.headers.get("link")?.split(", ") ?? [];
  expect(start).toBe('</properties?limit=3&q=street&sort=name>; rel="first"');
  const target = /^<(.*)>; rel="next"$/.exec(next ?? "")?.[1] ?? "";
  const second = await api.fetch(target);
  expect(((await second.json()) as Page).data.map(({ name }) => name)).toEqual(["Dogwood", "Elm"]);
  expect(second.headers.get("link")).toBe(start);
});

test("an unchanged list is a 304, and a changed one is not", async () => {
  const before = await api.fetch("/properties?state=NY");
  const headers = { "if-none-match": before.headers.get("etag") ?? "" };
  const again = await api.fetch("/properties?state=NY", { headers });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await execute("update properties set description = 'new' where name = 'Elm'");
  expect((await api.fetch("/properties?state=NY", { headers })).status).toBe(200);
});

test("the rows found are counted on request", async () => {
  expect((await page("?state=IL&limit=1&count=exact")).page).toMatchObject({
    total: 2,
    total_is_estimate: false,
  });
  const { total, total_is_estimate } = (await page("?count=estimated")).page;
  expect([typeof total, total_is_estimate]).toEqual(["number", true]);
});

test("a page comes as CSV and as NDJSON too", async () => {
  const csv = await api.fetch("/properties?sort=name&limit=2&fields=name,current_value,zip", {
    headers: { accept: "text/csv" },
  });
  expect(csv.headers.get("content-type")).toMatch(/^text\/csv/);
  expect(await csv.text()).toBe(
    'name,current_value,zip\r\nAlder Court,5000000,60601\r\n"Birch, House",1000000,62701\r\n',
  );
  const lines = await api.fetch("/properties?sort=name&limit=1&fields=name,zip", {
    headers: { accept: "application/x-ndjson" },
  });
  expect(await lines.text()).toBe('{"name":"Alder Court","zip":"60601"}\n');
  expect(lines.headers.get("link")).toContain('rel="next"');
  expect((await api.fetch("/properties", { headers: { accept: "image/png" } })).status).toBe(406);
  const counted = await api.fetch("/properties?count=exact", { headers: { accept: "text/csv" } });
  expect(counted.status).toBe(400);
});

test("a file may have more rows than a page of JSON, up to 10,000", async () => {
  const asked = (limit: number, accept: string) =>
    api.fetch(`/properties?limit=${limit}&fields=id`, { headers: { accept } });
  for (const accept of ["text/csv", "application/x-ndjson"]) {
    const whole = await asked(10_000, accept);
    expect(whole.status).toBe(200);
    expect(whole.headers.get("link")).not.toContain(`rel="next"`);
    expect((await asked(10_001, accept)).status).toBe(400);
  }
  expect((await asked(201, "application/json")).status).toBe(400);
});

test("every documented filter and sort is answered, and each has an index that begins with its column", async () => {
  for (const { name, example, filter } of listParameters(properties))
    if (filter !== undefined) await page(`?${encodeURIComponent(name)}=${encodeURIComponent(example)}`);
  const indexes = await fetchAll<{ indexname: string; indexdef: string }>(
    "select indexname, indexdef from pg_indexes where tablename = 'properties'",
  );
  for (const column of listedColumns(properties)) {
    await page(`?sort=-${column}`);
    const wanted = column === "created_at" ? "(created_at, id)" : `(${column}, created_at, id)`;
    const computed = columnOf(properties, column)?.computedBy !== undefined;
    const fits = indexes.filter(({ indexname, indexdef }) =>
      computed ? indexname === `idx_properties_list_${column}` : indexdef.endsWith(wanted),
    );
    expect(fits).toHaveLength(1);
  }
});
