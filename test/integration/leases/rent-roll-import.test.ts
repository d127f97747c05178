import { beforeAll, expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();

let property = "";

beforeAll(async () => {
  property = await make(api, "/properties", { ...tower, name: "Harbor Point", property_type: "multifamily" });
});

interface Report {
  missing: unknown[];
  errors: unknown[];
}

async function importRoll(asOf: string, text: string, query = "") {
  const response = await api.fetch(`/rent-rolls/import?as_of=${asOf}${query}`, {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: text,
  });
  const body = (await response.json()) as Report;
  return { status: response.status, body };
}

const heading =
  "Property Name,Unit,BD/BA,Sqft,Tenant,Status,Market Rent,Rent,Deposit,Lease From,Lease To,Move In Date,Move Out Date";

const march = `${heading}
Harbor Point,101,2/1,900,Ann Able,Current,"$1,600","$1,500","$1,500",07/01/2025,06/30/2026,07/01/2025,
Harbor Point,102,1/1,700,Bob Baker,Current,"$1,300","$1,200",,03/15/2025,03/14/2026,,
Harbor Point,103,1/1,700,VACANT,Vacant,"$1,300",,,,,,
Harbor Point,104,1/1,700,Cid Cole,Current,"$1,300","$1,250",,09/01/2025,08/31/2026,,
Harbor Point,105,3/2,1200,Dee Dunn,Current,"$2,100","$2,000",,01/01/2026,12/31/2026,,
`;

/** A turnover in 102, a new rent in 101, 103 is let, and 104 is gone from the roll. */
const april = `${heading}
Harbor Point,101,2/1,900,Ann Able,Current,"$1,650","$1,550","$1,500",07/01/2025,06/30/2026,07/01/2025,
Harbor Point,102,1/1,700,Eve Eads,Current,"$1,350","$1,325",,03/20/2026,03/19/2027,,
Harbor Point,103,1/1,700,Fay Ford,Current,"$1,300","$1,290",,03/01/2026,02/28/2027,,
Harbor Point,105,3/2,1200,Dee Dunn,Notice,"$2,100","$2,000",,01/01/2026,12/31/2026,,04/30/2026
`;

async function rollOn(day: string): Promise<Record<string, (string | number | null)[]>> {
  const { body } = await call(api, "GET", `/properties/${property}/rent-roll?as_of=${day}`);
  return Object.fromEntries(
    body.data.map((row: Record<string, string | number | null>) => [
      row.unit,
      [row.status, row.tenant, row.base_rent_monthly],
    ]),
  );
}

const marchAnswers = {
  "101": ["leased", "Ann Able", 1500],
  "102": ["leased", "Bob Baker", 1200],
  "103": ["vacant", null, null],
  "104": ["leased", "Cid Cole", 1250],
  "105": ["leased", "Dee Dunn", 2000],
};

test("a rent roll of March makes units, tenants and leases, and a second time nothing", async () => {
  const { status, body } = await importRoll("2026-03-01", march);
  expect(body).toMatchObject({
    rows: 5,
    stored: 5,
    updated: 0,
    present: 0,
    refused: 0,
    errors: [],
    missing: [],
  });
  expect(status).toBe(200);
  expect(await rollOn("2026-03-01")).toEqual(marchAnswers);
  const { body: units } = await call(api, "GET", `/units?property_id=${property}&number=105`);
  expect(units.data).toMatchObject([
    { use_type: "residential", rentable_sqft: 1200, bedrooms: 3, bathrooms: 2, market_rent_monthly: 2100 },
  ]);
  expect((await call(api, "GET", `/properties/${property}/leases-known-from`)).body).toEqual({
    date: "2026-03-01",
  });
  const again = await importRoll("2026-03-01", march);
  expect(again.body).toMatchObject({ rows: 5, stored: 0, updated: 0, present: 5, refused: 0, missing: [] });
});

test("the roll of April changes what is new from its day, names who is missing, and leaves March as it was", async () => {
  const tried = await importRoll("2026-04-01", april, "&dry_run=true");
  expect(tried.body).toMatchObject({ stored: 2, updated: 2 });
  expect((await rollOn("2026-04-01"))["102"]).toEqual(["vacant", null, null]);
  const { body } = await importRoll("2026-04-01", april);
  expect(body).toMatchObject({
    rows: 4,
    stored: 2,
    updated: 2,
    present: 0,
    refused: 0,
    errors: [],
    missing: [{ property: "Harbor Point", tenant: "Cid Cole", units: ["104"], ended: false }],
  });
  expect(await rollOn("2026-03-01")).toEqual(marchAnswers);
  expect(await rollOn("2026-04-01")).toEqual({
    "101": ["leased", "Ann Able", 1550],
    "102": ["leased", "Eve Eads", 1325],
    "103": ["leased", "Fay Ford", 1290],
    "104": ["leased", "Cid Cole", 1250],
    "105": ["notice", "Dee Dunn", 2000],
  });
  expect((await rollOn("2026-05-01"))["105"]).toEqual(["vacant", null, null]);
});

test("missing leases end on the day before where it is asked for", async () => {
  const { body } = await importRoll("2026-04-01", april, "&end_missing=true");
  expect(body.missing).toMatchObject([{ tenant: "Cid Cole", ended: true }]);
  expect((await rollOn("2026-03-31"))["104"]).toEqual(["leased", "Cid Cole", 1250]);
  expect((await rollOn("2026-04-01"))["104"]).toEqual(["vacant", null, null]);
});

test("a roll of a day before the newest is refused, since it would rewrite the past", async () => {
  const { body } = await importRoll("2026-03-15", march);
  expect(body).toMatchObject({ rows: 5, refused: 5, stored: 0 });
  expect(body.errors[0]).toMatchObject({ line: 2, code: "before_last_import" });
});

test("suites of one tenant and term are one lease with its rents added, whatever the rent is said for", async () => {
  const place = await make(api, "/properties", { ...tower, name: "Plaza" });
  const roll = `Suite,Tenant Name,Square Feet,Lease Start,Lease Expiration,Rent PSF,Security Deposit,Options
A,Northwind,1000,2026-01-01,2028-12-31,24,5000,none
B,Northwind,500,2026-01-01,2028-12-31,24,2500,none
C,Vacant,800,,,,,
D,Contoso,750,2026-02-01,2026-01-31,30,,
`;
  const { body } = await importRoll("2026-03-01", roll, `&property_id=${place}`);
  expect(body).toMatchObject({ rows: 4, stored: 3, refused: 1, ignored_columns: ["Options"] });
  expect(body.errors).toMatchObject([{ line: 5, pointer: "/lease_to", code: "out_of_order" }]);
  const { body: leases } = await call(api, "GET", `/leases?property_id=${place}`);
  expect(leases.data).toMatchObject([
    {
      security_deposit: 7500,
      lease_type: "gross",
      spaces: [{ from: "2026-01-01" }, { from: "2026-01-01" }],
      charges: [{ kind: "base_rent", basis: "per_sqft_year", amount: 24 }],
    },
  ]);
  const { body: rolled } = await call(api, "GET", `/properties/${place}/rent-roll?as_of=2026-03-01`);
  expect(rolled.totals).toMatchObject({ units: 4, leased_units: 2, base_rent_monthly: 3000 });
});

test("a row of a property that there is not is refused, and a file without a day is not read", async () => {
  const { body } = await importRoll("2026-04-01", `${heading}\nNowhere,1,,,,,,,,,,,\n`);
  expect(body.errors).toMatchObject([{ line: 2, pointer: "/property", code: "unknown_reference" }]);
  const response = await api.fetch("/rent-rolls/import", {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: march,
  });
  expect(response.status).toBe(400);
});
