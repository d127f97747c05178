import { type Sql, sql } from "../../db/index.ts";

export type Measure = "units" | "area";

/** What a row of `spans` adds to the sums of its days. */
export const spanSums = [
  "total",
  "occupied",
  "non_revenue",
  "stated_total",
  "stated_occupied",
  "from_leases",
  "from_stated",
  "in_scope",
] as const;

/** What is stated, by the measure: the whole and the occupied part; both are known or neither. */
const stated: Record<Measure, { total: string; occupied: string }> = {
  units: { total: "total_units", occupied: "occupied_units" },
  area: { total: "total_sqft", occupied: "total_sqft * occupancy_rate / 100" },
};

/** What a unit and the space of a lease in it add; a lease may say another area than its unit. */
const leased: Record<Measure, { unit: string; space: string; more: string }> = {
  units: { unit: "1", space: "1", more: "0" },
  area: {
    unit: "coalesce(rentable_sqft, 0)",
    space: "coalesce(leased_sqft, rentable_sqft)",
    more: "coalesce(leased_sqft, rentable_sqft) - coalesce(rentable_sqft, 0)",
  },
};

/**
 * Common table expressions, to stand after `versions`, that end in `spans`: spans of days with what they add to each sum. A
 * property's days come from its leases where and since they are known, else from what it states, and never from both.
 */
export function spans(measure: Measure): Sql {
  const { total, occupied } = stated[measure];
  const { unit, space, more } = leased[measure];
  const known = `${total} is not null and (${occupied}) is not null`;
  return sql`in_scope as (select id, range_agg(days) as days from versions group by id),
lease_days as (
  select s.id, s.days * datemultirange(daterange(k.known_from, null)) as days
  from in_scope s left join leases_known_from k on k.property_id = s.id
  where exists (select from units u where u.property_id = s.id)
    and exists (select from leases l where l.property_id = s.id and l.status in ('signed', 'terminated'))
),
unit_days as (
  select u.id, u.property_id, u.non_revenue, u.rentable_sqft,
    l.days * datemultirange(daterange(u.exists_from, u.exists_until, '[]')) as days
  from lease_days l join units u on u.property_id = l.id
),
space_days as (
  select u.property_id, u.id, u.non_revenue, u.rentable_sqft, s.leased_sqft, u.days * datemultirange(s.effective) as days
  from unit_days u join lease_spaces s on s.unit_id = u.id and not isempty(s.effective)
),
${countedDays(measure)},
spans as (
  select c.days, 0 as total, 0 as occupied, 0 as non_revenue, 0 as stated_total, 0 as stated_occupied, 1 as from_leases,
    0 as from_stated, 0 as in_scope
  from counted c
  union all select days, 0, 0, 0, 0, 0, 0, 0, 1 from in_scope
  union all select u.days * c.days, ${sql.raw(unit)}, 0, (u.non_revenue is not null)::int, 0, 0, 0, 0, 0
  from unit_days u join counted c on c.id = u.property_id
  union all select s.days * c.days, ${sql.raw(more)}, case when s.non_revenue is null then ${sql.raw(space)} else 0 end,
    0, 0, 0, 0, 0, 0
  from space_days s join counted c on c.id = s.property_id
  union all select datemultirange(v.days) - coalesce(l.days, '{}'), ${sql.raw(`${total}, ${occupied}`)}, 0, 0, 0, 0, 1, 0
  from versions v left join lease_days l on l.id = v.id where ${sql.raw(known)}
  union all select datemultirange(v.days), 0, 0, 0, ${sql.raw(`${total}, ${occupied}`)}, 0, 0, 0
  from versions v where ${sql.raw(known)}
)`;
}

/** The days on which all that the measure needs is known of a property's units. */
function countedDays(measure: Measure): Sql {
  if (measure === "units") return sql`counted as (select id, days from lease_days)`;
  return sql`known_by_lease as (
  select id, range_agg(days) as days from space_days where rentable_sqft is null and leased_sqft is not null group by id
),
without_area as (
  select u.property_id, range_agg(u.days - coalesce(k.days, '{}')) as days
  from unit_days u left join known_by_lease k on k.id = u.id where u.rentable_sqft is null group by u.property_id
),
counted as (
  select l.id, l.days - coalesce(w.days, '{}') as days from lease_days l left join without_area w on w.property_id = l.id
)`;
}
