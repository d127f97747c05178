import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { handler as create } from "../../../functions/properties/create.ts";
import { fetchVal, initDb, type Queries, sql, withTransaction } from "../../../lib/db/index.ts";
import { AppError } from "../../../lib/errors.ts";
import { properties } from "../../../lib/properties/definition.ts";
import { rethrow } from "../../../lib/resource/stored/constraints.ts";
import { createRow } from "../../../lib/resource/stored/create.ts";
import { useApi } from "../../support/api.ts";
import { event, invoke } from "../../support/invoke.ts";
import { complete, created, faults, send, tower } from "../../support/properties.ts";

const api = useApi();

async function refusal(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw new Error("was not refused");
}

/** Past the validation, as a row is that was valid a moment ago, or for another clock. */
const unvalidated = (fields: object) =>
  refusal(withTransaction((tx) => createRow(tx, properties, { ...tower, status: "active", ...fields }, "x")));

test.each([
  [{ occupancy_rate: 100.5 }, "/occupancy_rate out_of_range"],
  [{ total_sqft: 0 }, "/total_sqft out_of_range"],
  [{ acquisition_date: "9999-01-01" }, "/acquisition_date in_the_future"],
  [{ year_built: 1799 }, "/year_built out_of_range"],
  [{ occupied_units: 2, total_units: 1 }, "/occupied_units occupied_exceeds_total"],
  [{ status: "haunted" }, "/status unknown_choice"],
  [{ property_type: "castle" }, "/property_type unknown_choice"],
  [{ property_class: "E" }, "/property_class unknown_choice"],
])("what only the table refuses, %j, is named as the field's fault", async (fields, fault) => {
  const error = await unvalidated(fields);
  expect(error.code).toBe("validation_failed");
  expect(error.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([fault]);
});

test("every CHECK constraint of the table has a rule of its name", async () => {
  const names = await fetchVal<string[]>(
    "select array_agg(conname::text) from pg_constraint where conrelid = 'properties'::regclass and contype = 'c'",
  );
  expect(names).toHaveLength(8);
  for (const constraint of names ?? []) {
    const error = Object.assign((await unvalidated({ status: "haunted" })).cause as object, {
      constraint,
    });
    expect(() => rethrow(properties)(error), constraint).toThrow(
      expect.objectContaining({ code: "validation_failed" }),
    );
  }
});

test("a clock ahead of the database's yields the same 422, and nothing of the driver's text", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3 * 86_400_000 });
  try {
    const tomorrow = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const response = await send(api, "POST", "/properties", { ...complete, acquisition_date: tomorrow });
    const text = await response.clone().text();
    expect(response.status).toBe(422);
    expect(await faults(response)).toEqual(["/acquisition_date in_the_future"]);
    expect(text).not.toMatch(/failing|violates|constraint|relation/i);
  } finally {
    vi.useRealTimers();
  }
});

test("all faults are told at once", async () => {
  const body = { name: "", state: 1, year_built: 3000, latitude: 0.123456789, id: "x", colour: "red" };
  const response = await send(api, "POST", "/properties", body);
  expect(response.status).toBe(422);
  expect((await faults(response)).sort()).toEqual([
    "/address required",
    "/city required",
    "/colour unknown_field",
    "/id read_only",
    "/latitude too_many_decimals",
    "/name blank",
    "/property_type required",
    "/state wrong_type",
    "/year_built out_of_range",
  ]);
});

test.each([
  ["POST", "[]", 422],
  ["POST", '"text"', 422],
  ["POST", "null", 422],
  ["POST", "{", 400],
  ["POST", "", 400],
  ["POST", '{"name": "a", "name": "b"}', 400],
  ["POST", `{"dscr": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`, 422],
  ["POST", `{"description": "${"x".repeat(300_000)}"}`, 413],
  ["PATCH", "[]", 422],
  ["PATCH", '{"dscr": 0.1234567890123456789}', 422],
])("%s with the body %.40s is %i", async (method, body, status) => {
  const path = method === "POST" ? "/properties" : `/properties/${(await created(api)).property.id}`;
  expect((await send(api, method, path, body)).status).toBe(status);
});

test("a number that a double cannot carry is refused by its pointer, not rounded", async () => {
  const body = JSON.stringify({ ...tower, dscr: 1 }).replace('"dscr":1', '"dscr":1.00000000000000000001');
  expect(await faults(await send(api, "POST", "/properties", body))).toEqual(["/dscr too_precise"]);
});

test("a body that is not JSON by its type, not in UTF-8 by its charset, or compressed is 415", async () => {
  const status = async (headers: Record<string, string>) =>
    (await send(api, "POST", "/properties", tower, headers)).status;
  expect(await status({ "content-type": "text/plain" })).toBe(415);
  expect(await status({ "content-type": "application/json; charset=latin1" })).toBe(415);
  expect(await status({ "content-encoding": "gzip" })).toBe(415);
  expect(await status({ "content-type": 'application/json; charset="UTF-8"' })).toBe(201);
});

test("a body that is not UTF-8 is 400", async () => {
  const body = Buffer.from('{"name":"\xff"}', "latin1").toString("base64");
  const answer = await invoke(create, event("POST", "/properties", { body, isBase64Encoded: true }));
  expect(answer.status).toBe(400);
});

test("an Accept that JSON does not fit is 406, before anything is done", async () => {
  const before = await fetchVal("select count(*)::int from properties");
  expect((await send(api, "POST", "/properties", tower, { accept: "text/html" })).status).toBe(406);
  expect(await fetchVal("select count(*)::int from properties")).toBe(before);
});

test("a row that another transaction holds past the limit is a 504, and the row is as it was", async () => {
  const { property, etag } = await created(api);
  const path = `/properties/${property.id}`;
  const hold = async (tx: Queries) => {
    await tx.execute(sql`select 1 from properties where id = ${property.id} for update`);
    process.env.DATABASE_COMMAND_TIMEOUT_MS = "300";
    initDb();
    const response = await send(api, "PATCH", path, { annual_noi: 1 });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      504,
      "application/problem+json",
    ]);
  };
  await withTransaction(hold).finally(() => delete process.env.DATABASE_COMMAND_TIMEOUT_MS);
  initDb();
  await sleep(50);
  expect((await api.fetch(path)).headers.get("etag")).toBe(etag);
});

test("without a database every property route is 503 with Retry-After, and says nothing more", async () => {
  const { DATABASE_URL } = process.env;
  process.env.DATABASE_URL = "postgres://nobody@127.0.0.1:1/nowhere";
  initDb();
  try {
    for (const [method, body] of [["GET"], ["DELETE"], ["PATCH", "{}"], ["POST", JSON.stringify(tower)]]) {
      const path = method === "POST" ? "/properties" : "/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57";
      const headers = body === undefined ? {} : { "content-type": "application/json" };
      const response = await api.fetch(path, { method: method ?? "", headers, body: body ?? null });
      expect(response.status, method).toBe(503);
      expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
      expect(await response.text()).not.toMatch(/127\.0\.0\.1|nobody|nowhere|ECONN/);
    }
  } finally {
    process.env.DATABASE_URL = DATABASE_URL;
    initDb();
  }
});
