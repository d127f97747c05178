import { afterEach, expect, test } from "vitest";
import { execute, fetchVal } from "../../../../lib/db/index.ts";
import { cmbs } from "../../../../lib/properties/import-maps/cmbs.ts";
import { useApi } from "../../../support/api.ts";

const api = useApi();

afterEach(async () => {
  await execute("delete from import_maps");
  await execute("delete from properties");
});

const map = {
  collection: "properties",
  key: ["Code"],
  columns: {
    name: "Building",
    address: "Street",
    city: { value: "Reno" },
    state: { value: "NV" },
    property_type: { from: "Use", values: { Flats: "multifamily", "*": "other" } },
  },
};

const put = (name: string, body: unknown) =>
  api.fetch(`/import-maps/${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("a map is kept by name, given back as it was, listed, replaced and deleted", async () => {
  const created = await put("agency", { ...map, samples: { Code: ["1"] } });
  expect([created.status, created.headers.get("location"), await created.json()]).toEqual([
    201,
    "/import-maps/agency",
    map,
  ]);
  expect(await (await api.fetch("/import-maps/agency")).json()).toEqual(map);
  expect((await put("agency", { ...map, defaults: { status: "pending" } })).status).toBe(200);
  expect(await (await api.fetch("/import-maps")).json()).toEqual({
    data: [
      {
        name: "agency",
        collection: "properties",
        map: { ...map, defaults: { status: "pending" } },
        updated_at: expect.stringMatching(/Z$/),
        updated_by: "local",
      },
    ],
  });
  expect((await api.fetch("/import-maps/agency", { method: "DELETE" })).status).toBe(204);
  expect((await api.fetch("/import-maps/agency", { method: "DELETE" })).status).toBe(404);
  expect((await api.fetch("/import-maps/agency")).status).toBe(404);
});

test("a plain CSV body names a kept map, by which its rows are found again", async () => {
  await put("agency", map);
  const file = "code,BUILDING,street,use\n17,Maple Court,1 Main St,Flats\n";
  const send = async (body: string) => {
    const response = await api.fetch("/properties/import?map=agency", {
      method: "POST",
      headers: { "content-type": "text/csv" },
      body,
    });
    return response.json();
  };
  expect(await send(file)).toMatchObject({ stored: 1, read: { map: "agency" } });
  expect(await fetchVal("select property_type from properties")).toBe("multifamily");
  expect(await send(file.replace("Maple Court", "Maple House"))).toMatchObject({ stored: 0, differs: 1 });
});

test("an unknown map is a 400 with the nearest name", async () => {
  await put("agency", map);
  const response = await api.fetch("/properties/import?map=agancy", {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: "Code\n",
  });
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { errors: [{ parameter: "map", code: "unknown_map", message: expect.stringContaining("agency") }] },
  ]);
  const other = await api.fetch("/units/import?map=agency", {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: "Code\n",
  });
  expect(other.status).toBe(400);
});

test("a built-in map can be read and not be written over", async () => {
  expect(await (await api.fetch("/import-maps/cmbs")).json()).toEqual(cmbs);
  expect((await put("cmbs", map)).status).toBe(409);
  expect((await api.fetch("/import-maps/cmbs", { method: "DELETE" })).status).toBe(404);
});

test("a map that is not valid is refused with pointers, a bad name with what it may be", async () => {
  const response = await put("agency", { ...map, columns: { nam: "Building" } });
  expect([response.status, await response.json()]).toMatchObject([
    422,
    {
      errors: [{ pointer: "/columns/nam", code: "unknown_field", message: expect.stringContaining("name") }],
    },
  ]);
  expect((await put("agency", { columns: {} })).status).toBe(422);
  expect((await put("My%20Map", map)).status).toBe(400);
});
