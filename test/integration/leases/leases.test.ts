import { beforeAll, expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();

let property = "";
let tenant = "";
let count = 0;

const newUnit = (values = {}) =>
  make(api, "/units", { property_id: property, number: `U${count++}`, use_type: "office", ...values });

const terms = (values = {}) => ({
  property_id: property,
  tenant_id: tenant,
  status: "signed",
  lease_type: "gross",
  commencement_date: "2024-01-01",
  expiration_date: "2024-12-31",
  ...values,
});

beforeAll(async () => {
  property = await make(api, "/properties", tower);
  tenant = await make(api, "/tenants", { kind: "company", name: "Northwind" });
});

test("a lease is stored with its lists and read as it was answered", async () => {
  const unit = await newUnit();
  const lists = {
    spaces: [{ unit_id: unit, from: "2024-01-01", to: null, leased_sqft: 950.5 }],
    charges: [
      {
        kind: "base_rent",
        unit_id: null,
        from: "2024-01-01",
        to: null,
        basis: "per_sqft_year",
        amount: 24.1234,
        escalation: { type: "fixed_percent", value: 2.75, every_months: 12 },
      },
      {
        kind: "abatement",
        unit_id: unit,
        from: "2024-01-01",
        to: "2024-03-31",
        basis: "per_month",
        amount: 900,
        escalation: null,
      },
    ],
    options: [
      {
        kind: "renewal",
        notice_by: "2024-06-30",
        effective_on: null,
        term_months: 60,
        fee: 0,
        status: "open",
      },
    ],
  };
  const made = await call(api, "POST", "/leases", terms(lists));
  expect(made).toMatchObject({ status: 201, body: { ...lists, at_expiry: "expire", state: "expired" } });
  const read = await call(api, "GET", `/leases/${made.body.id}`);
  expect(read).toMatchObject({ status: 200, body: made.body, etag: made.etag });
});

test("a merge patch replaces a list whole, and the same list again changes nothing", async () => {
  const unit = await newUnit();
  const id = await make(api, "/leases", terms({ spaces: [{ unit_id: unit, from: "2024-01-01" }] }));
  const charges = [{ kind: "base_rent", from: "2024-01-01", basis: "per_month", amount: 1000 }];
  const changed = await call(api, "PATCH", `/leases/${id}`, { charges });
  expect(changed.body.charges).toHaveLength(1);
  expect(changed.body.spaces).toHaveLength(1);
  const again = await call(api, "PATCH", `/leases/${id}`, { charges, spaces: changed.body.spaces });
  expect(again.etag).toBe(changed.etag);
  const cleared = await call(api, "PATCH", `/leases/${id}`, { charges: [] });
  expect(cleared.body.charges).toEqual([]);
});

test("every fault of the lists has its pointer", async () => {
  const unit = await newUnit();
  const { status, body } = await call(
    api,
    "POST",
    "/leases",
    terms({
      spaces: [
        { unit_id: unit, from: "2024-01-01" },
        { unit_id: unit, from: "2024-06-01", to: "2024-05-01" },
      ],
      charges: [
        { kind: "abatement", from: "2024-01-01", basis: "per_month", amount: 0 },
        {
          kind: "other",
          from: "2024-01-01",
          basis: "one_time",
          amount: 5,
          escalation: { type: "fixed_percent", value: 3, every_months: 12 },
        },
      ],
    }),
  );
  expect(status).toBe(422);
  expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
    ["/spaces/1/to", "out_of_order"],
    ["/charges/0/amount", "out_of_range"],
    ["/charges/1/escalation", "not_allowed"],
  ]);
});

test("a unit of another property and one that there is not are refused at their places", async () => {
  const elsewhere = await make(api, "/properties", { ...tower, name: "Elsewhere" });
  const foreign = await make(api, "/units", { property_id: elsewhere, number: "1", use_type: "office" });
  const nowhere = "00000000-0000-4000-8000-000000000000";
  const spaces = [foreign, nowhere].map((unit_id) => ({ unit_id, from: "2024-01-01" }));
  const { status, body } = await call(api, "POST", "/leases", terms({ spaces }));
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([
    { pointer: "/spaces/0/unit_id", code: "wrong_property" },
    { pointer: "/spaces/1/unit_id", code: "unknown_reference" },
  ]);
});

test("a second base rent on a day is a conflict at its place", async () => {
  const rent = { kind: "base_rent", basis: "per_month", amount: 1000 };
  const charges = [
    { ...rent, from: "2024-01-01", to: "2024-06-30" },
    { ...rent, from: "2024-06-30" },
  ];
  const refused = await call(api, "POST", "/leases", terms({ charges }));
  expect(refused).toMatchObject({ status: 409, body: { type: "/problems/conflict" } });
  expect(refused.body.errors).toMatchObject([{ pointer: "/charges/1", code: "conflict" }]);
});

test.each([
  ["before it began", { status: "terminated", terminated_on: "2023-12-31" }, "/terminated_on"],
  ["without a day", { status: "terminated" }, "/terminated_on"],
  ["without being terminated", { terminated_on: "2024-06-30" }, "/terminated_on"],
])("a termination %s is refused", async (_, values, pointer) => {
  const { status, body } = await call(api, "POST", "/leases", terms(values));
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ pointer }]);
});

test("of twenty leases of one unit at once one is made, and the others name it", async () => {
  const unit = await newUnit({ number: "Suite 7" });
  const spaces = [{ unit_id: unit, from: "2024-01-01" }];
  const answers = await Promise.all(
    [...Array(20)].map(() => call(api, "POST", "/leases", terms({ spaces }))),
  );
  const [made, ...others] = answers.filter(({ status }) => status === 201);
  expect(others).toEqual([]);
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused).toHaveLength(19);
  const holder = {
    unit_id: unit,
    unit_number: "Suite 7",
    lease_id: made?.body.id,
    tenant: "Northwind",
    from: "2024-01-01",
    to: "2024-12-31",
  };
  for (const { body } of refused) {
    expect(body).toMatchObject({ type: "/problems/lease-overlap", ...holder });
    expect(body.errors).toMatchObject([{ pointer: "/spaces/0/unit_id", code: "lease_overlap", ...holder }]);
  }
});

test("the days that are refused are those that are really held", async () => {
  const unit = await newUnit();
  const spaces = [{ unit_id: unit, from: "2024-01-01" }];
  await make(api, "/leases", terms({ spaces, move_out_on: "2024-06-30", at_expiry: "month_to_month" }));
  const from = (day: string) => terms({ commencement_date: day, spaces: [{ unit_id: unit, from: day }] });
  expect(await call(api, "POST", "/leases", from("2024-06-30"))).toMatchObject({
    status: 409,
    body: { to: "2024-06-30" },
  });
  expect(await call(api, "POST", "/leases", { ...from("2024-06-30"), status: "draft" })).toMatchObject({
    status: 201,
  });
  expect(await call(api, "POST", "/leases", from("2024-07-01"))).toMatchObject({ status: 201 });
});

test("a space moves from one lease to another in one patch each", async () => {
  const [kept, moved] = [await newUnit(), await newUnit()];
  const one = await make(
    api,
    "/leases",
    terms({ spaces: [kept, moved].map((unit_id) => ({ unit_id, from: "2024-01-01" })) }),
  );
  const other = await make(api, "/leases", terms({ commencement_date: "2024-07-01" }));
  const take = { spaces: [{ unit_id: moved, from: "2024-07-01" }] };
  expect(await call(api, "PATCH", `/leases/${other}`, take)).toMatchObject({
    status: 409,
    body: { lease_id: one },
  });
  const give = {
    spaces: [
      { unit_id: kept, from: "2024-01-01" },
      { unit_id: moved, from: "2024-01-01", to: "2024-06-30" },
    ],
  };
  expect(await call(api, "PATCH", `/leases/${one}`, give)).toMatchObject({ status: 200 });
  expect(await call(api, "PATCH", `/leases/${other}`, take)).toMatchObject({ status: 200 });
});

test("what a lease refers to cannot be deleted", async () => {
  const unit = await newUnit();
  const renter = await make(api, "/tenants", { kind: "person", name: "Robin" });
  const id = await make(
    api,
    "/leases",
    terms({ tenant_id: renter, spaces: [{ unit_id: unit, from: "2024-01-01" }] }),
  );
  const kinds = async (path: string) => {
    const { status, body } = await call(api, "DELETE", path);
    return [status, body.errors.map(({ code, count: n }: { code: string; count: number }) => [code, n])];
  };
  expect(await kinds(`/units/${unit}`)).toEqual([409, [["leases", 1]]]);
  expect(await kinds(`/tenants/${renter}`)).toEqual([409, [["leases", 1]]]);
  expect(await call(api, "DELETE", `/leases/${id}`)).toMatchObject({ status: 204 });
  expect(await call(api, "DELETE", `/units/${unit}`)).toMatchObject({ status: 204 });
  expect(await call(api, "DELETE", `/tenants/${renter}`)).toMatchObject({ status: 204 });
});

test("leases are found by their state on a day, their units and words of tenant and unit", async () => {
  const place = await make(api, "/properties", { ...tower, name: "Place" });
  const unit = await make(api, "/units", { property_id: place, number: "Zeta 9", use_type: "office" });
  const spaces = [{ unit_id: unit, from: "2024-01-01" }];
  const id = await make(api, "/leases", terms({ property_id: place, spaces, reference: "REF-Q" }));
  const found = async (query: string) => {
    const { body } = await call(api, "GET", `/leases?property_id=${place}&${query}`);
    return body.data.map((row: { id: string; state: string }) => [row.id, row.state]);
  };
  expect(await found("state=active&as_of=2024-12-31")).toEqual([[id, "active"]]);
  expect(await found("state=active&as_of=2025-01-01")).toEqual([]);
  expect(await found("state=future,expired&as_of=2023-12-31")).toEqual([[id, "future"]]);
  expect(await found(`unit_id=${unit}`)).toEqual([[id, "expired"]]);
  expect(await found("q=north%20zeta%20ref-q")).toEqual([[id, "expired"]]);
  expect(await found("q=south")).toEqual([]);
});

test("properties are found by the tenants that have a lease in them", async () => {
  const renter = await make(api, "/tenants", { kind: "company", name: "Only Here" });
  const place = await make(api, "/properties", { ...tower, name: "Let" });
  const found = async () => (await call(api, "GET", `/properties?tenant_id=${renter}&fields=id`)).body.data;
  expect(await found()).toEqual([]);
  await make(api, "/leases", terms({ property_id: place, tenant_id: renter }));
  expect(await found()).toEqual([{ id: place }]);
  expect(await call(api, "GET", "/properties?tenant_id=me")).toMatchObject({ status: 400 });
});
