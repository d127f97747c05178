import { type Sql, sql } from "../db/index.ts";

/** Kinds of charge that make up the rent: an abatement reduces it. */
export const rentKinds = ["base_rent", "abatement"] as const;
/** Kinds of charge by which a tenant pays its share of the costs. */
export const recoveryKinds = ["cam", "tax", "insurance", "utilities"] as const;

const inKinds = (kinds: readonly string[]) =>
  sql.raw(`d.kind in (${kinds.map((kind) => `'${kind}'`).join(", ")})`);

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
  select p.lease_id, p.day, s.property_id, s.unit_id, s.effective, coalesce(s.leased_sqft, u.rentable_sqft) as sqft
  from pairs p
  join lease_spaces s on s.lease_id = p.lease_id and s.effective @> p.day
  join units u on u.id = s.unit_id
),
areas as (
  select lease_id, day, count(*) as spaces, case when count(sqft) = count(*) then sum(sqft) end as sqft
  from held group by lease_id, day
),
due as (
  select p.lease_id, p.day, c.kind, h.unit_id, lease_charge_yearly(
    c.kind, c.basis, c.amount, lower(c.term), c.escalation_type, c.escalation_value, c.escalation_every_months,
    case when c.unit_id is null then a.sqft when h.unit_id is null then 0 else h.sqft end, p.day
  ) as yearly
  from pairs p
  join lease_charges c on c.lease_id = p.lease_id and c.effective @> p.day
  left join areas a on a.lease_id = p.lease_id and a.day = p.day
  left join held h on h.lease_id = p.lease_id and h.day = p.day and h.unit_id = c.unit_id
),
space_rents as (
  select h.lease_id, h.day, h.property_id, h.unit_id, h.effective, h.sqft,
    coalesce(sum(share) filter (where ${inKinds(rentKinds)}), 0) as base_rent_yearly,
    coalesce(sum(share) filter (where ${inKinds(recoveryKinds)}), 0) as recoveries_yearly
  from held h
  join areas a on a.lease_id = h.lease_id and a.day = h.day
  left join due d on d.lease_id = h.lease_id and d.day = h.day and (d.unit_id is null or d.unit_id = h.unit_id)
  cross join lateral (
    select case
      when d.unit_id is not null then d.yearly
      when a.sqft is null then d.yearly / a.spaces
      else d.yearly * h.sqft / a.sqft
    end as share
  ) s
  group by h.lease_id, h.day, h.property_id, h.unit_id, h.effective, h.sqft
)`;
}

/** US dollars a month out of an exact yearly amount: divided and rounded once, half up. */
export const monthly = (yearly: string): Sql => sql.raw(`round(${yearly} / 12, 2)`);
