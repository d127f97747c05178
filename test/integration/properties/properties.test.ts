import { expect, test } from "vitest";
import { type Property, properties } from "../../../lib/properties/definition.ts";
import { usualNames } from "../../../lib/resource/stored/json.ts";
import { useApi } from "../../support/api.ts";
import { complete, created, faults, send, tower } from "../../support/properties.ts";

const api = useApi();

test("a new property is answered with 201, its address, its ETag and all 34 columns", async () => {
  const response = await send(api, "POST", "/properties", complete);
  const property = (await response.json()) as Property;
  expect(response.status).toBe(201);
  expect(response.headers.get("location")).toBe(`/properties/${property.id}`);
  expect(response.headers.get("etag")).toMatch(/^"\d{16}"$/);
  expect(Object.keys(property)).toEqual(usualNames(properties));
  expect(property).toMatchObject({ ...complete, created_by: "local", updated_by: "local" });
  expect(property.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
});

test("a property of the required fields gets the documented defaults and nulls", async () => {
  const { property } = await created(api, tower);
  expect(property).toMatchObject({
    ...tower,
    status: "active",
    has_active_alerts: false,
    zip: null,
    dscr: null,
  });
});

test("a get answers what the create answered, and 304 to its ETag", async () => {
  const { property, etag } = await created(api, complete);
  const read = await api.fetch(`/properties/${property.id.toUpperCase()}`);
  expect(await read.json()).toEqual(property);
  expect(read.headers.get("etag")).toBe(etag);
  const again = await api.fetch(`/properties/${property.id}`, {
    headers: { "if-none-match": `"x", W/${etag}` },
  });
  expect(again.status).toBe(304);
  expect(again.headers.get("etag")).toBe(etag);
  expect(await again.text()).toBe("");
});

test("a HEAD answers the headers of the GET", async () => {
  const { property, etag } = await created(api);
  const head = await api.fetch(`/properties/${property.id}`, { method: "HEAD" });
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
});

test("a merge patch changes what it names, null clears, and the rest stays", async () => {
  const { property, etag } = await created(api, complete);
  const patch = { current_value: 5.05, zip: null, status: "sold" };
  const response = await send(api, "PATCH", `/properties/${property.id}`, patch, {
    "content-type": "application/merge-patch+json",
  });
  const changed = (await response.json()) as Property;
  expect(response.status).toBe(200);
  expect(changed).toEqual({ ...property, ...patch, updated_at: changed.updated_at });
  expect(changed.updated_at > property.updated_at).toBe(true);
  expect(response.headers.get("etag")).not.toBe(etag);
});

test("a patch that changes nothing writes nothing", async () => {
  const { property, etag } = await created(api, complete);
  for (const patch of [{}, { name: property.name, dscr: property.dscr, acquisition_date: "2020-02-29" }]) {
    const response = await send(api, "PATCH", `/properties/${property.id}`, patch);
    expect(response.headers.get("etag")).toBe(etag);
    expect(await response.json()).toEqual(property);
  }
});

test("a deleted property is gone: the second delete, the get and the patch are 404", async () => {
  const { property } = await created(api);
  const path = `/properties/${property.id}`;
  const first = await api.fetch(path, { method: "DELETE" });
  expect([first.status, await first.text()]).toEqual([204, ""]);
  expect((await api.fetch(path, { method: "DELETE" })).status).toBe(404);
  expect((await api.fetch(path)).status).toBe(404);
  expect((await send(api, "PATCH", path, { name: "Ghost" })).status).toBe(404);
});

test("occupancy is derived from the unit counts when it does not come with them", async () => {
  const { property } = await created(api, { ...tower, total_units: 3, occupied_units: 2 });
  expect(property.occupancy_rate).toBe(66.666667);
  const path = `/properties/${property.id}`;
  const patched = async (patch: object) => {
    const response = await send(api, "PATCH", path, patch);
    return ((await response.json()) as Property).occupancy_rate;
  };
  expect(await patched({ occupied_units: 3 })).toBe(100);
  expect(await patched({ occupied_units: 1, occupancy_rate: 50 })).toBe(50);
  expect(await patched({ total_units: 3, name: "Same counts" })).toBe(50);
  expect(await patched({ total_units: null })).toBe(50);
  expect(await patched({ total_units: 0, occupied_units: 0 })).toBeNull();
});

test("occupied units are held against the stored total, whichever of the two a patch names", async () => {
  const { property } = await created(api, { ...tower, total_units: 10, occupied_units: 9 });
  const path = `/properties/${property.id}`;
  const over = await send(api, "PATCH", path, { occupied_units: 11 });
  expect(over.status).toBe(422);
  expect(await faults(over)).toEqual(["/occupied_units occupied_exceeds_total"]);
  const under = await send(api, "PATCH", path, { total_units: 8 });
  expect(await faults(under)).toEqual(["/total_units occupied_exceeds_total"]);
});

test("an id that is no UUID is 400, and so is a query parameter where none is read", async () => {
  expect((await api.fetch("/properties/17")).status).toBe(400);
  const { property } = await created(api);
  expect((await api.fetch(`/properties/${property.id}?fields=name`)).status).toBe(400);
});
