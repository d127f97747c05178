import { beforeAll, expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();

let property = "";
let tenant = "";
let count = 0;

beforeAll(async () => {
  property = await make(api, "/properties", tower);
  tenant = await make(api, "/tenants", { kind: "company", name: "Northwind" });
});

const newUnit = () =>
  make(api, "/units", { property_id: property, number: `A${count++}`, use_type: "office" });

const newLease = async (values: object) =>
  make(api, "/leases", {
    property_id: property,
    tenant_id: tenant,
    status: "signed",
    lease_type: "gross",
    commencement_date: "2024-01-01",
    expiration_date: "2025-12-31",
    ...values,
  });

test("a signed lease is terminated on a day, and its unit is free from the next", async () => {
  const unit = await newUnit();
  const id = await newLease({ spaces: [{ unit_id: unit, from: "2024-01-01" }] });
  const ended = await call(api, "POST", `/leases/${id}/terminate`, { terminated_on: "2024-06-30" });
  expect(ended).toMatchObject({
    status: 200,
    body: { status: "terminated", terminated_on: "2024-06-30", state: "terminated" },
  });
  await newLease({ commencement_date: "2024-07-01", spaces: [{ unit_id: unit, from: "2024-07-01" }] });
  const later = await call(api, "POST", `/leases/${id}/terminate`, { terminated_on: "2024-07-01" });
  expect(later).toMatchObject({ status: 409, body: { type: "/problems/lease-overlap", from: "2024-07-01" } });
});

test("a termination is refused before the lease began, for a draft, of an old version and without its day", async () => {
  const id = await newLease({});
  const terminate = (body: object, headers = {}, lease = id) =>
    call(api, "POST", `/leases/${lease}/terminate`, body, headers);
  expect(await terminate({ terminated_on: "2023-12-31" })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: "/terminated_on", code: "out_of_order" }] },
  });
  expect(await terminate({})).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: "/terminated_on", code: "required" }] },
  });
  expect(await terminate({ terminated_on: "2024-06-30" }, { "if-match": '"1"' })).toMatchObject({
    status: 412,
  });
  const draft = await newLease({ status: "draft" });
  expect(await terminate({ terminated_on: "2024-06-30" }, {}, draft)).toMatchObject({ status: 409 });
  const nowhere = "00000000-0000-4000-8000-000000000000";
  expect(await terminate({ terminated_on: "2024-06-30" }, {}, nowhere)).toMatchObject({ status: 404 });
});

test("a renewal is a draft of the same length with the spaces and the rent of the last day", async () => {
  const [kept, given] = [await newUnit(), await newUnit()];
  const id = await newLease({
    security_deposit: 5000,
    external_ref: "L-1",
    spaces: [
      { unit_id: kept, from: "2024-01-01", leased_sqft: 900 },
      { unit_id: given, from: "2024-01-01", to: "2024-12-31" },
    ],
    charges: [
      { kind: "base_rent", from: "2024-01-01", to: "2024-12-31", basis: "per_month", amount: 900 },
      {
        kind: "base_rent",
        from: "2025-01-01",
        basis: "per_month",
        amount: 1000,
        escalation: { type: "fixed_percent", value: 5, every_months: 6 },
      },
      { kind: "abatement", from: "2025-12-01", basis: "per_month", amount: 500 },
      { kind: "other", from: "2025-12-31", basis: "one_time", amount: 250 },
    ],
  });
  const { status, location, body } = await call(api, "POST", `/leases/${id}/renew`, {});
  expect(status).toBe(201);
  expect(location).toBe(`/leases/${body.id}`);
  expect(body).toMatchObject({
    status: "draft",
    renews_lease_id: id,
    tenant_id: tenant,
    commencement_date: "2026-01-01",
    expiration_date: "2027-12-31",
    security_deposit: 5000,
    external_ref: null,
    spaces: [{ unit_id: kept, from: "2026-01-01", to: null, leased_sqft: 900 }],
    charges: [{ kind: "base_rent", from: "2026-01-01", to: null, amount: 1050 }],
    options: [],
  });
});

test("what a renewal is given goes over what it would take over", async () => {
  const unit = await newUnit();
  const id = await newLease({ spaces: [{ unit_id: unit, from: "2024-01-01" }] });
  const charges = [{ kind: "base_rent", from: "2026-02-01", basis: "per_month", amount: 1200 }];
  const changes = { status: "signed", commencement_date: "2026-02-01", expiration_date: null, charges };
  const { body } = await call(api, "POST", `/leases/${id}/renew`, changes);
  expect(body).toMatchObject({ ...changes, spaces: [{ unit_id: unit, from: "2026-02-01" }] });
  const early = await call(api, "POST", `/leases/${id}/renew`, {
    ...changes,
    commencement_date: "2025-12-31",
  });
  expect(early).toMatchObject({ status: 409, body: { lease_id: id, to: "2025-12-31" } });
});

test("a lease at will is renewed from a day that has to be given", async () => {
  const id = await newLease({ expiration_date: null });
  expect(await call(api, "POST", `/leases/${id}/renew`, {})).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: "/commencement_date", code: "required" }] },
  });
  expect(await call(api, "POST", `/leases/${id}/renew`, { commencement_date: "2025-01-01" })).toMatchObject({
    status: 201,
    body: { expiration_date: null },
  });
});

test("a property's rent roll comes in pages with its sums, as JSON and as a file", async () => {
  const place = await make(api, "/properties", { ...tower, name: "Rolled" });
  const unitIds = [];
  for (const number of ["1", "2", "3"])
    unitIds.push(
      await make(api, "/units", { property_id: place, number, use_type: "office", rentable_sqft: 1000 }),
    );
  await newLease({
    property_id: place,
    spaces: [{ unit_id: unitIds[0], from: "2024-01-01" }],
    charges: [{ kind: "base_rent", from: "2024-01-01", basis: "per_month", amount: 1000 }],
  });
  const path = `/properties/${place}/rent-roll`;
  const first = await call(api, "GET", `${path}?as_of=2024-06-30&limit=2`);
  expect(first).toMatchObject({
    status: 200,
    body: {
      as_of: "2024-06-30",
      leases_known_from: null,
      totals: { units: 3, leased_units: 1, base_rent_monthly: 1000 },
      data: [
        { unit: "1", tenant: "Northwind" },
        { unit: "2", status: "vacant" },
      ],
    },
  });
  const next = await call(
    api,
    "GET",
    `${path}?as_of=2024-06-30&limit=2&cursor=${first.body.page.next_cursor}`,
  );
  expect(next.body).toMatchObject({
    data: [{ unit: "3" }],
    page: { next_cursor: null },
    totals: { units: 3 },
  });
  const file = await api.fetch(`${path}?as_of=2024-06-30`, { headers: { accept: "text/csv" } });
  const lines = (await file.text()).trim().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(",1,");
  expect(await call(api, "GET", "/properties/00000000-0000-4000-8000-000000000000/rent-roll")).toMatchObject({
    status: 404,
  });
});

test("figures of today are the property's own, and those of past days are replaced", async () => {
  const id = await make(api, "/properties", { ...tower, name: "Figured", current_value: 100 });
  await call(api, "PATCH", `/properties/${id}`, { current_value: 120, loan_balance: 60 });
  const today = new Date().toISOString().slice(0, 10);
  const path = `/properties/${id}/figures`;
  const put = (day: string, body: object, headers = {}) => call(api, "PUT", `${path}/${day}`, body, headers);
  const first = await put("2024-12-31", { current_value: 90, status: "active" });
  expect(first).toMatchObject({ status: 201, body: { as_of: "2024-12-31", current_value: 90, dscr: null } });
  expect(await put("2024-12-31", { current_value: 91 }, { "if-match": first.etag })).toMatchObject({
    status: 200,
    body: { current_value: 91, status: null },
  });
  expect(await put("2024-12-31", {}, { "if-match": first.etag })).toMatchObject({ status: 412 });
  expect(await put(today, { current_value: 1 })).toMatchObject({
    status: 422,
    body: { errors: [{ code: "not_past" }] },
  });
  expect(await put("2024-12-30", { occupied_units: 2, total_units: 1 })).toMatchObject({ status: 422 });
  expect((await call(api, "GET", path)).body.data).toMatchObject([
    { as_of: today, current_value: 120, loan_balance: 60, status: "active" },
    { as_of: "2024-12-31", current_value: 91 },
  ]);
  expect((await call(api, "GET", `${path}?to=2024-12-31&limit=1`)).body.data).toHaveLength(1);
});

test("since when the leases of a property are known is kept and cleared", async () => {
  const path = `/properties/${property}/leases-known-from`;
  expect((await call(api, "GET", path)).body).toEqual({ date: null });
  expect((await call(api, "PUT", path, { date: "2026-03-01" })).body).toEqual({ date: "2026-03-01" });
  expect((await call(api, "GET", path)).body).toEqual({ date: "2026-03-01" });
  expect((await call(api, "PUT", path, { date: null })).body).toEqual({ date: null });
  expect(await call(api, "PUT", path, { date: "2026-02-30" })).toMatchObject({ status: 422 });
});

test("a file of a past day writes that day's figures and leaves what is stated today", async () => {
  const id = await make(api, "/properties", { ...tower, name: "Dated", current_value: 200, dscr: 1.5 });
  const file =
    "name,address,city,state,property_type,current_value,total_units,occupied_units\n" +
    `Dated,${tower.address},${tower.city},${tower.state},office,150,10,9\n` +
    "Newer,9 New St,Austin,TX,retail,75,,\n" +
    "Broken,8 New St,Austin,TX,retail,-1,,\n";
  const send = async (query: string) => {
    const headers = { "content-type": "text/csv" };
    const response = await api.fetch(`/properties/import?${query}`, { method: "POST", headers, body: file });
    return { status: response.status, body: (await response.json()) as { errors: unknown[] } };
  };
  const { body } = await send("as_of=2024-12-31");
  expect(body).toMatchObject({ rows: 3, stored: 1, updated: 1, present: 0, refused: 1 });
  expect(body.errors).toMatchObject([{ line: 4, pointer: "/current_value", code: "out_of_range" }]);
  expect((await call(api, "GET", `/properties/${id}`)).body).toMatchObject({ current_value: 200, dscr: 1.5 });
  expect((await call(api, "GET", `/properties/${id}/figures?to=2024-12-31`)).body.data).toMatchObject([
    { as_of: "2024-12-31", current_value: 150, occupancy_rate: 90, dscr: null, status: "active" },
  ]);
  const { body: found } = await call(api, "GET", "/properties?name=Newer");
  expect(found.data).toMatchObject([{ current_value: null }]);
  expect((await send("as_of=2024-12-31")).body).toMatchObject({
    stored: 0,
    updated: 0,
    present: 2,
    refused: 1,
  });
  expect((await send("as_of=9999-12-31")).status).toBe(400);
});
