import type { Queries } from "../../db/index.ts";
import { type Lease, leases } from "../../leases/definition.ts";
import { createRow } from "../../resource/stored/create.ts";
import { updateRow } from "../../resource/stored/update.ts";
import { type Values, valid, validateInput } from "../../resource/validation/validate.ts";
import { hasNotice } from "./rows/columns.ts";
import { addDays, dayBefore, lastDay, later, unitsHeld } from "./rows/days.ts";
import { firstOf, type Group, sumOf } from "./rows/groups.ts";
import { monthlyOf, rentOf, withRent } from "./rows/rent.ts";
import type { PlaceState } from "./rows/state.ts";
import type { Outcome } from "./units.ts";

/** Who imports the roll of which day. */
export interface ImportContext {
  tx: Queries;
  state: PlaceState;
  asOf: string;
  by: string;
  residential: boolean;
}

/** The lease that a group of rows is: the tenant's with that first day, else, where the roll has none, the one that holds a unit of it. */
export function findLease({ state, asOf }: ImportContext, group: Group, tenant: string): Lease | undefined {
  const units = group.rows.map(({ unit }) => unit.id);
  const own = [...state.leases.values()].filter(({ tenant_id }) => tenant_id === tenant);
  if (group.from === null)
    return own.find((lease) => unitsHeld(lease, asOf).some((unit) => units.includes(unit)));
  const begun = own.filter(({ commencement_date }) => commencement_date === group.from);
  return begun.find(({ spaces }) => spaces.some(({ unit_id }) => units.includes(unit_id))) ?? begun[0];
}

/** Makes the lease of a group, or changes it from the day of the roll on, and says which. */
export async function placeLease(
  context: ImportContext,
  group: Group,
  tenant: string,
): Promise<Outcome & string> {
  const before = findLease(context, group, tenant);
  const renewed = before === undefined ? renewedBy(context, group, tenant) : undefined;
  await handOver(context, group, before);
  if (before === undefined) {
    await makeLease(context, group, tenant, renewed);
    return "stored";
  }
  const patch = changesOf(context, group, context.state.leases.get(before.id) ?? before);
  if (Object.keys(patch).length === 0) return "present";
  await change(context, before.id, patch);
  return "updated";
}

/** The lease of the same tenant that holds one of the units: the new one takes its place. */
function renewedBy({ state, asOf }: ImportContext, group: Group, tenant: string): Lease | undefined {
  const units = group.rows.map(({ unit }) => unit.id);
  return [...state.leases.values()].find(
    (lease) => lease.tenant_id === tenant && unitsHeld(lease, asOf).some((unit) => units.includes(unit)),
  );
}

/** The first day on which the group's lease holds its units: never one that an earlier roll has settled. */
function firstDay({ state, asOf }: ImportContext, { from }: Group): string {
  return later(from ?? asOf, state.settled === null ? null : addDays(state.settled, 1));
}

/** Other leases give up the group's units on the day before the group's lease has them. */
async function handOver(context: ImportContext, group: Group, own: Lease | undefined): Promise<void> {
  const { state, asOf } = context;
  const units = new Set(group.rows.map(({ unit }) => unit.id));
  const start = own === undefined ? firstDay(context, group) : asOf;
  for (const lease of [...state.leases.values()]) {
    if (lease.id === own?.id) continue;
    const last = lastDay(lease);
    const clashes = lease.spaces.some(
      ({ unit_id, from, to }) =>
        units.has(unit_id) &&
        from <= asOf &&
        (to === null || to >= start) &&
        (last === null || last >= start),
    );
    if (!clashes) continue;
    const spaces = lease.spaces.flatMap((space) => {
      if (!units.has(space.unit_id) || space.from > asOf || (space.to !== null && space.to < start))
        return [space];
      return space.from < start ? [{ ...space, to: dayBefore(start) }] : [];
    });
    const remains = spaces.some(({ to }) => to === null || to >= start);
    await change(context, lease.id, remains ? { spaces } : { spaces, move_out_on: dayBefore(start) });
  }
}

async function makeLease(
  context: ImportContext,
  group: Group,
  tenant: string,
  renewed: Lease | undefined,
): Promise<void> {
  const { tx, state, asOf, by, residential } = context;
  const { rows, from, to } = group;
  const start = firstDay(context, group);
  const rent = rentOf(rows.map(({ row }) => row));
  const commencement = from ?? asOf;
  const values: Values = {
    property_id: rows[0]?.unit.property_id,
    tenant_id: tenant,
    status: "signed",
    lease_type: residential ? "residential" : "gross",
    commencement_date: commencement,
    expiration_date: to,
    at_expiry: to !== null && to < asOf ? "month_to_month" : "expire",
    security_deposit: sumOf(rows, "deposit"),
    move_in_on: firstOf(rows, "move_in"),
    move_out_on: firstOf(rows, "move_out"),
    notice_given_on: rows.some(({ row }) => hasNotice(row)) ? asOf : null,
    renews_lease_id: renewed?.id ?? null,
    spaces: rows.map(({ unit, row }) => ({
      unit_id: unit.id,
      from: start,
      to: endBefore(state, unit.id, asOf),
      leased_sqft: row.sqft === unit.rentable_sqft || row.sqft === 0 ? null : row.sqft,
    })),
    charges: rent === null ? [] : withRent([], rent, start),
  };
  const stored = await createRow(tx, leases, valid(leases, validateInput(leases, values)), by);
  state.leases.set(stored.id, JSON.parse(stored.json));
}

/** The day before another lease, recorded already, takes the unit after the day of the roll. */
function endBefore(state: PlaceState, unit: string, asOf: string): string | null {
  const next = [...state.leases.values()]
    .flatMap(({ spaces }) => spaces.filter(({ unit_id, from }) => unit_id === unit && from > asOf))
    .map(({ from }) => from)
    .sort()[0];
  return next === undefined ? null : dayBefore(next);
}

/** What the roll says of a lease that is stored otherwise. What was known of it before the day stays. */
function changesOf({ state, asOf }: ImportContext, { rows, to }: Group, lease: Lease): Values {
  const patch: Values = {};
  if (to !== null && to !== lease.expiration_date) patch.expiration_date = to;
  const expires = to ?? lease.expiration_date;
  if (expires !== null && expires < asOf && lease.at_expiry === "expire") patch.at_expiry = "month_to_month";
  const notice = rows.some(({ row }) => hasNotice(row));
  if (notice && lease.notice_given_on === null) patch.notice_given_on = asOf;
  const moveOut = firstOf(rows, "move_out");
  if (moveOut !== null && moveOut >= asOf && moveOut !== lease.move_out_on) patch.move_out_on = moveOut;
  const moveIn = firstOf(rows, "move_in");
  if (lease.move_in_on === null && moveIn !== null) patch.move_in_on = moveIn;
  const deposit = sumOf(rows, "deposit");
  if (lease.security_deposit === null && deposit !== null) patch.security_deposit = deposit;
  const held = unitsHeld({ ...lease, ...patch } as Lease, asOf);
  const added = rows.filter(({ unit }) => !held.includes(unit.id) && !isToCome(lease, unit.id, asOf));
  if (added.length > 0)
    patch.spaces = [
      ...lease.spaces,
      ...added.map(({ unit }) => ({
        unit_id: unit.id,
        from: asOf,
        to: endBefore(state, unit.id, asOf),
        leased_sqft: null,
      })),
    ];
  const rent = rentOf(rows.map(({ row }) => row));
  const sqft = rows.reduce((sum, { row, unit }) => sum + (row.sqft ?? unit.rentable_sqft ?? 0), 0);
  if (
    rent !== null &&
    lease.commencement_date <= asOf &&
    monthlyOf(rent, sqft) !== (state.rents.get(lease.id) ?? 0)
  )
    patch.charges = withRent(lease.charges, rent, asOf);
  return patch;
}

const isToCome = ({ spaces }: Lease, unit: string, asOf: string) =>
  spaces.some(({ unit_id, from }) => unit_id === unit && from > asOf);

/** Writes a change of a lease and keeps what it then is. */
export async function change({ tx, state, by }: ImportContext, id: string, patch: Values): Promise<void> {
  const stored = await updateRow(tx, leases, id, patch, by, () => {});
  state.leases.set(id, JSON.parse(stored.json));
}
