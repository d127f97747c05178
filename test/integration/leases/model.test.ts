import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { execute } from "../../../lib/db/index.ts";
import { runsOf } from "../../nightly.ts";
import { useApi } from "../../support/api.ts";
import { call, make } from "../../support/json-calls.ts";
import { anyDays, anyLease, horizon, unitCount } from "../../support/leases/arbitraries.ts";
import { isoDay, type Lease, monthlyRent, stateOf, unitsHeld } from "../../support/leases/model.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();
const areas = [1000, 3000, 700];

let property = "";
let tenant = "";
const units: string[] = [];

beforeAll(async () => {
  property = await make(api, "/properties", tower);
  tenant = await make(api, "/tenants", { kind: "company", name: "Northwind" });
  for (let n = 0; n < unitCount; n++)
    units.push(
      await make(api, "/units", {
        property_id: property,
        number: String(n),
        use_type: "office",
        rentable_sqft: areas[n],
      }),
    );
});

const optional = (day: number | null) => (day === null ? null : isoDay(day));

/** The lease as the API takes it. */
const body = (lease: Lease) => ({
  status: lease.status,
  commencement_date: isoDay(lease.commencement),
  expiration_date: optional(lease.expiration),
  at_expiry: lease.holdsOver ? "month_to_month" : "expire",
  move_out_on: optional(lease.moveOut),
  terminated_on: optional(lease.terminated),
  lease_type: "gross",
  spaces: lease.spaces.map(({ unit, from, to }) => ({
    unit_id: units[unit],
    from: isoDay(from),
    to: optional(to),
    leased_sqft: null,
  })),
  charges: lease.charges.map(({ kind, unit, from, to, basis, amount, rise }) => ({
    kind,
    unit_id: unit === null ? null : units[unit],
    from: isoDay(from),
    to: optional(to),
    basis,
    amount: amount / 100,
    escalation: rise && { type: "fixed_percent", value: rise.percent, every_months: rise.months },
  })),
});

/** Whether two leases hold one unit on some day. Each change of who holds what is within the horizon. */
function clash(one: Lease, other: Lease): boolean {
  for (let day = 0; day <= horizon + 1; day++) {
    const held = unitsHeld(other, day);
    if (unitsHeld(one, day).some((unit) => held.includes(unit))) return true;
  }
  return false;
}

/** What the API says of the day against what the leases mean. */
async function expectDay(day: number, leases: ReadonlyMap<string, Lease>): Promise<void> {
  const on = isoDay(day);
  const { body: roll } = await call(api, "GET", `/properties/${property}/rent-roll?as_of=${on}`);
  for (const [unit, row] of roll.data.entries()) {
    const [id, lease] = [...leases].find(([, one]) => unitsHeld(one, day).includes(unit)) ?? [];
    const held = ["leased", "month_to_month", "notice"].includes(row.status);
    const found = held ? { lease_id: row.lease_id, rent: row.base_rent_monthly } : undefined;
    const meant =
      lease === undefined ? undefined : { lease_id: id, rent: monthlyRent(lease, unit, day, areas) };
    expect(found, `unit ${unit} on ${on}`).toEqual(meant);
  }
  const { body: list } = await call(
    api,
    "GET",
    `/leases?property_id=${property}&as_of=${on}&limit=200&fields=id,state`,
  );
  const states = list.data.map(({ id, state }: { id: string; state: string }) => [id, state]);
  expect(Object.fromEntries(states)).toEqual(
    Object.fromEntries([...leases].map(([id, lease]) => [id, stateOf(lease, day)])),
  );
  for (const state of new Set(states.map(([, one]: string[]) => one))) {
    const query = `property_id=${property}&as_of=${on}&state=${state}&limit=200&fields=id`;
    const { body: filtered } = await call(api, "GET", `/leases?${query}`);
    expect(filtered.data).toHaveLength(states.filter(([, one]: string[]) => one === state).length);
  }
}

/** A new lease, or what one of those that are there becomes. */
const program = fc.array(fc.record({ lease: anyLease, at: fc.option(fc.nat(), { freq: 1 }) }), {
  minLength: 1,
  maxLength: 5,
});

test("random leases hold what a model says on every day, and a clash is refused", async () => {
  const seed = Number(process.env.REIMS_SEED ?? Date.now() % 2 ** 31);
  process.stderr.write(`leases: REIMS_SEED=${seed}\n`);
  const meaning = fc.asyncProperty(program, anyDays, async (steps, days) => {
    await execute("delete from leases");
    const leases = new Map<string, Lease>();
    for (const { lease, at } of steps) {
      const id = at === null ? undefined : [...leases.keys()][at % Math.max(1, leases.size)];
      const others = [...leases].filter(([other]) => other !== id).map(([, other]) => other);
      const expected = others.some((other) => clash(lease, other)) ? 409 : id === undefined ? 201 : 200;
      const answer =
        id === undefined
          ? await call(api, "POST", "/leases", { property_id: property, tenant_id: tenant, ...body(lease) })
          : await call(api, "PATCH", `/leases/${id}`, body(lease));
      expect(answer.status, JSON.stringify(answer.body)).toBe(expected);
      if (expected !== 409) leases.set(answer.body.id, lease);
    }
    for (const day of days) await expectDay(day, leases);
  });
  await fc.assert(meaning, { numRuns: runsOf("leases mean what a model says"), seed, endOnFailure: false });
}, 1_800_000);
