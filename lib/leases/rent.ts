import { type Sql, sql } from "../db/index.ts";

/** Kinds of charge that make up the rent: an abatement reduces it. */
export const rentKinds = ["base_rent", "abatement"] as const;
/** Kinds of charge by which a tenant pays its share of the costs. */
export const recoveryKinds = ["cam", "tax", "insurance", "utilities"] as const;

/**
 * Common table expressions, to stand after `with`, of what leases come to on days. `pairs` selects the `lease_id` and `day`
 * that are asked for. They are:
 * - `held`: the spaces that a lease holds on its day, with `property_id`, `unit_id`, `effective` and `sqft` (what the lease
 *   says, else the unit's; null when neither is known);
 * - `due`: each charge due on the day, with `kind` and `yearly`, an exact amount in US dollars a year; `unit_id` is null for
 *   what all spaces share;
 * - `space_rents`: `held` with `base_rent_yearly` (net of abatement) and `recoveries_yearly`. What the spaces share is split
 *   by area, and equally where an area is unknown. A charge for a unit that is no longer held is shared by those that are.
 * A charge by area is null while its area is unknown, and left out of the sums.
 */
export function rentOn(pairs: Sql): Sql {
  return sql`pairs as (${pairs}),
held as (
  select p.lease_id, p.day, s.property_id, s.unit_id, s.effective, coalesce(s.leased_sqft, u.rentable_sqft) as sqft,
    count(*) over lease as spaces, case when count(coalesce(s.leased_sqft, u.rentable_sqft)) over lease = count(*) over lease
      then sum(coalesce(s.leased_sqft, u.rentable_sqft)) over lease end as lease_sqft
  from pairs p
  join lease_spaces s on s.lease_id = p.lease_id and ${isOn("s.effective")}
  join units u on u.id = s.unit_id
  window lease as (partition by p.lease_id, p.day)
),
areas as (select distinct lease_id, day, lease_sqft from held),
due as (
  select p.lease_id, p.day, c.kind, h.unit_id, lease_charge_yearly(
    c.kind, c.basis, c.amount, lower(c.term), c.escalation_type, c.escalation_value, c.escalation_every_months,
    case when c.unit_id is null then a.lease_sqft when h.unit_id is null then 0 else h.sqft end, p.day
  ) as yearly
  from pairs p
  join lease_charges c on c.lease_id = p.lease_id and ${isOn("c.effective")}
  left join areas a on a.lease_id = p.lease_id and a.day = p.day
  left join held h on h.lease_id = p.lease_id and h.day = p.day and h.unit_id = c.unit_id
),
space_sums as (
  select h.lease_id, h.day, h.property_id, h.unit_id, h.effective, h.sqft, h.spaces, h.lease_sqft,
    ${sumOf("rent", rentKinds)}, ${sumOf("recoveries", recoveryKinds)}
  from held h
  left join due d on d.lease_id = h.lease_id and d.day = h.day and (d.unit_id is null or d.unit_id = h.unit_id)
  group by h.lease_id, h.day, h.property_id, h.unit_id, h.effective, h.sqft, h.spaces, h.lease_sqft
),
space_rents as (
  select lease_id, day, property_id, unit_id, effective, sqft,
    own_rent + ${shareOf("shared_rent")} as base_rent_yearly,
    own_recoveries + ${shareOf("shared_recoveries")} as recoveries_yearly
  from space_sums
)`;
}

/**
 * That a span of days has the day of `p`. The planner takes `@>` with a day that it does not know for one row in a thousand, and
 * then goes through all leases for each lease; of two comparisons it expects more.
 */
const isOn = (span: string): Sql =>
  sql.raw(`lower(${span}) <= p.day and (upper_inf(${span}) or upper(${span}) > p.day)`);

/** The sums of the charges `d` of some kinds: those for the unit alone, and those that all units of the lease share. */
function sumOf(name: string, kinds: readonly string[]): Sql {
  const list = kinds.map((kind) => `'${kind}'`).join(", ");
  const sum = (whose: string) =>
    `coalesce(sum(d.yearly) filter (where d.kind in (${list}) and d.unit_id ${whose}), 0)`;
  return sql.raw(`${sum("is not null")} as own_${name}, ${sum("is null")} as shared_${name}`);
}

/** A unit's part of what all units of its lease share. One division of the whole sum: what comes out even is exact. */
const shareOf = (sum: string): Sql =>
  sql.raw(`case when lease_sqft is null then ${sum} / spaces else ${sum} * sqft / lease_sqft end`);
