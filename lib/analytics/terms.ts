import { type Sql, sql } from "../db/index.ts";
import { rentOn } from "../leases/rent.ts";

/** Whether open renewal options are taken as exercised. */
export type Options = "none" | "exercised";

/**
 * Common table expressions, to stand after those of `positionsOn`, that end in `held_spaces`: each unit that a lease holds on
 * the day, with its `sqft`, `rent` (base rent net of abatement, US dollars a year), `end_day` (null: month to month or at
 * will) and `days` from the day to it, a plain difference, 0 without one. The end is the last day of the lease's term, or of
 * the space where that comes first; with options exercised, the terms of all open renewal options come after the lease's own.
 */
export function heldSpaces(day: Sql, options: Options): Sql {
  return sql`${rentOn(sql`select distinct lease_id, ${day} as day from day_units where lease_id is not null`)},
held_spaces as (
  select d.property_id, d.unit_id, d.lease_id, l.tenant_id, d.non_revenue, d.sqft, d.market_rent_monthly,
    r.base_rent_yearly as rent, e.end_day, coalesce(e.end_day - ${day}, 0) as days
  from day_units d
  join leases l on l.id = d.lease_id
  left join space_rents r on r.lease_id = d.lease_id and r.unit_id = d.unit_id
  cross join lateral (
    select case
      when ${day} > l.expiration_date then null
      ${options === "none" ? sql.raw("") : renewed}
      else least(l.expiration_date, d.to_day)
    end as end_day
  ) e
)`;
}

/** A term goes on only where nothing else ends it. The day after the end moves on by months, so that ends of months stay so. */
const renewed = sql.raw(`when l.expiration_date <= coalesce(d.to_day, l.expiration_date)
        and l.terminated_on is null and l.move_out_on is null then
        (l.expiration_date + 1 + make_interval(months => coalesce((
          select sum(o.term_months) from lease_options o
          where o.lease_id = l.id and o.kind = 'renewal' and o.status = 'open'
        ), 0)::int))::date - 1`);

/** Sums by property of the terms of what is let, as `terms`. Units that are not for rent have none. */
export const termSums: Sql = sql`terms as (
  select k.id, coalesce(sum(h.rent), 0) as rent, coalesce(sum(h.rent * h.days), 0) as rent_days,
    case when count(h.sqft) = count(h.unit_id) then coalesce(sum(h.sqft), 0) end as leased_area,
    coalesce(sum(h.sqft * h.days), 0) as area_days
  from lease_known k left join held_spaces h on h.property_id = k.id and h.non_revenue is null
  group by k.id
)`;
