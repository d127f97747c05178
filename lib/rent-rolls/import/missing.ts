import { type Queries, sql } from "../../db/index.ts";
import type { Lease } from "../../leases/definition.ts";
import { change, type ImportContext } from "./lease.ts";
import { dayBefore, unitsHeld } from "./rows/days.ts";

/** A lease that holds units on the day of the roll, and that the roll does not list. */
export interface MissingLease {
  lease_id: string;
  property: string;
  tenant: string;
  units: string[];
  /** Whether it was ended on the day before. */
  ended: boolean;
}

/** Those that hold a unit on the day and are not among the listed; with `end` their last day is the one before. */
export async function missingLeases(
  context: ImportContext,
  property: { name: string },
  listed: ReadonlySet<string>,
  end: boolean,
): Promise<MissingLease[]> {
  const { state, asOf, tx } = context;
  const missing = [...state.leases.values()].filter(
    (lease) => !listed.has(lease.id) && unitsHeld(lease, asOf).length > 0,
  );
  if (missing.length === 0) return [];
  const names = await namesOf(tx, missing, asOf);
  // A lease of which the day is the first holds nothing on the day before: it is left to a person.
  const ending = end ? missing.filter(({ commencement_date: first }) => first < asOf) : [];
  for (const { id } of ending) await change(context, id, { move_out_on: dayBefore(asOf) });
  return missing.map(({ id }) => ({
    lease_id: id,
    property: property.name,
    tenant: names.get(id)?.tenant ?? "",
    units: names.get(id)?.units ?? [],
    ended: ending.some((lease) => lease.id === id),
  }));
}

async function namesOf(tx: Pick<Queries, "fetchAll">, missing: readonly Lease[], asOf: string) {
  const ids = missing.map(({ id }) => id);
  const rows = await tx.fetchAll<{ id: string; tenant: string; units: string[] }>(
    sql`select l.id, t.name as tenant, array_agg(u.number order by u.number) as units
      from leases l join tenants t on t.id = l.tenant_id
      join lease_spaces s on s.lease_id = l.id and s.effective @> ${asOf}::text::date
      join units u on u.id = s.unit_id
      where l.id = any (${ids}::uuid[]) group by l.id, t.name`,
  );
  return new Map(rows.map(({ id, tenant, units }) => [id, { tenant, units }]));
}
