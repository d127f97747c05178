import { expect, test } from "vitest";
import type { Alert } from "../../../lib/alerts/definition.ts";
import { useApi } from "../../support/api.ts";
import { created, send, tower } from "../../support/properties.ts";

const api = useApi();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function post(path: string, body: object): Promise<{ id: string }> {
  const response = await send(api, "POST", path, body);
  if (response.status >= 300) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as { id: string };
}

const patch = async (path: string, body: object) => {
  const response = await send(api, "PATCH", path, body);
  if (response.status !== 200) throw new Error(await response.text());
};

async function alertsOf(property: string): Promise<Alert[]> {
  await send(api, "POST", "/alerts/evaluate", {});
  const response = await api.fetch(
    `/alerts?property_id=${property}&status=open,acknowledged&sort=kind,severity`,
  );
  return ((await response.json()) as { data: Alert[] }).data;
}

/** A property of 1,000 sqft in two units, one of them let. */
async function leased(fields: { sqft: number; expiration: string | null; options?: object[] }) {
  const { property } = await created(api, { ...tower, name: `Tower ${crypto.randomUUID()}` });
  const property_id = property.id;
  const unit = await post("/units", {
    property_id,
    number: "1",
    use_type: "office",
    rentable_sqft: fields.sqft,
  });
  await post("/units", {
    property_id,
    number: "2",
    use_type: "office",
    rentable_sqft: 1000 - fields.sqft,
  });
  const tenant = await post("/tenants", { kind: "company", name: `Tenant ${crypto.randomUUID()}` });
  const lease = await post("/leases", {
    property_id,
    tenant_id: tenant.id,
    status: "signed",
    lease_type: "gross",
    commencement_date: "2020-01-01",
    expiration_date: fields.expiration,
    spaces: [{ unit_id: unit.id, from: "2020-01-01" }],
    options: fields.options ?? [],
  });
  return { property: property_id, lease: lease.id };
}

const kinds = (found: Alert[]) =>
  found.filter(({ kind }) => kind !== "occupancy_below").map(({ kind, severity }) => `${kind} ${severity}`);

test("lease_expiry: the gravest of three rules, on its bound, and gone when the lease is renewed", async () => {
  const { property, lease } = await leased({ sqft: 100, expiration: inDays(366) });
  expect(kinds(await alertsOf(property))).toEqual([]);
  for (const [days, severity] of [
    [365, "info"],
    [180, "warning"],
    [90, "critical"],
  ] as const) {
    await patch(`/leases/${lease}`, { expiration_date: inDays(days) });
    const found = await alertsOf(property);
    expect(kinds(found)).toEqual([`lease_expiry ${severity}`]);
    expect(found.find(({ kind }) => kind === "lease_expiry")).toMatchObject({
      subject_type: "lease",
      subject_id: lease,
      due_on: inDays(days),
    });
  }
  const renewed = await send(api, "POST", `/leases/${lease}/renew`, {
    status: "signed",
    commencement_date: inDays(91),
    expiration_date: inDays(2000),
  });
  expect(renewed.status).toBe(201);
  expect(kinds(await alertsOf(property))).toEqual([]);
});

test("lease_expiry: a lease that holds over past its day is still due", async () => {
  const { property, lease } = await leased({ sqft: 100, expiration: inDays(-3) });
  expect(kinds(await alertsOf(property))).toEqual([]);
  await patch(`/leases/${lease}`, { at_expiry: "month_to_month" });
  expect(kinds(await alertsOf(property))).toEqual(["lease_expiry critical"]);
});

test("major_tenant_expiry: above 30 % of the area and not on it", async () => {
  const small = await leased({ sqft: 300, expiration: inDays(300) });
  expect(kinds(await alertsOf(small.property))).toEqual(["lease_expiry info"]);
  const large = await leased({ sqft: 301, expiration: inDays(300) });
  expect(kinds(await alertsOf(large.property))).toEqual([
    "lease_expiry info",
    "major_tenant_expiry critical",
  ]);
  await patch(`/leases/${large.lease}`, { expiration_date: inDays(366) });
  expect(kinds(await alertsOf(large.property))).toEqual([]);
});

test("option_notice: the open option that is due first, and none when it is exercised", async () => {
  const option = (days: number, status = "open") => ({ kind: "renewal", notice_by: inDays(days), status });
  const { property, lease } = await leased({
    sqft: 100,
    expiration: inDays(900),
    options: [option(91), option(120)],
  });
  expect(kinds(await alertsOf(property))).toEqual([]);
  await patch(`/leases/${lease}`, { options: [option(120), option(90)] });
  const found = await alertsOf(property);
  expect(kinds(found)).toEqual(["option_notice warning"]);
  expect(found.find(({ kind }) => kind === "option_notice")?.due_on).toBe(inDays(90));
  await patch(`/leases/${lease}`, { options: [option(120), option(90, "exercised")] });
  expect(kinds(await alertsOf(property))).toEqual([]);
});

test("occupancy_mismatch: five points between what is stated and what the leases say", async () => {
  const { property } = await leased({ sqft: 100, expiration: inDays(900) });
  await patch(`/properties/${property}`, { occupancy_rate: 54.9 });
  expect(kinds(await alertsOf(property))).toEqual([]);
  await patch(`/properties/${property}`, { occupancy_rate: 55 });
  expect(kinds(await alertsOf(property))).toEqual(["occupancy_mismatch warning"]);
  await patch(`/properties/${property}`, { occupancy_rate: 50 });
  expect(kinds(await alertsOf(property))).toEqual([]);
});

test("rent_overdue: the lease is the subject of the rent that names it, until it is settled", async () => {
  const { property, lease } = await leased({ sqft: 100, expiration: inDays(900) });
  const line = { property_id: property, lease_id: lease, category: "base_rent", amount: 100 };
  await post("/transactions", { ...line, accrued_on: inDays(-30) });
  expect(kinds(await alertsOf(property))).toEqual([]);
  const { id } = await post("/transactions", { ...line, accrued_on: inDays(-31) });
  const found = await alertsOf(property);
  expect(kinds(found)).toEqual(["rent_overdue warning"]);
  expect(found.find(({ kind }) => kind === "rent_overdue")).toMatchObject({
    subject_id: lease,
    observed: 100,
  });
  await patch(`/transactions/${id}`, { settled_on: inDays(0) });
  expect(kinds(await alertsOf(property))).toEqual([]);
});
