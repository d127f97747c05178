import { type Sql, sql } from "../../db/index.ts";
import { rentOn } from "../../leases/rent.ts";
import { scopeOfAllDays } from "../scope.ts";
import { spans } from "./changes.ts";
import { type OccupancyQuery, points } from "./query.ts";

/**
 * Base rent in place, net of abatement, over market rent, US dollars a month, on each day of the series. Rents rise and fall on
 * days of their own, so they are asked for day by day. A property counts where its leases are known and each of its units that
 * is for rent has a market rent.
 */
export function economicPoints({ question, ...query }: OccupancyQuery): Sql {
  return sql`with ${points(query)}, ${scopeOfAllDays(question.conditions)}, ${spans("units")},
market as (
  select p.point, u.property_id, count(*) filter (where u.non_revenue is null) as units, count(*) filter (where u.non_revenue is not null) as non_revenue,
    count(m.market_rent_monthly) filter (where u.non_revenue is null) as known,
    sum(m.market_rent_monthly) filter (where u.non_revenue is null) as total
  from points p join unit_days u on u.days @> p.point join units m on m.id = u.id
  group by p.point, u.property_id
),
let as (
  select p.point, s.property_id, s.id as unit_id, l.lease_id
  from points p join space_days s on s.days @> p.point and s.non_revenue is null
  join lease_spaces l on l.unit_id = s.id and l.effective @> p.point
),
${rentOn(sql`select distinct lease_id, point as day from let`)},
rent as (
  select l.point, l.property_id, sum(r.base_rent_yearly) / 12 as occupied
  from let l join space_rents r on r.lease_id = l.lease_id and r.unit_id = l.unit_id and r.day = l.point
  group by l.point, l.property_id
)
select p.point::text as as_of, coalesce(sum(r.occupied), 0)::text as occupied, coalesce(sum(m.total), 0)::text as total,
  coalesce(sum(m.non_revenue), 0)::text as non_revenue, '0' as stated_total, '0' as stated_occupied,
  count(m.property_id)::int as from_leases, 0 as from_stated,
  (select count(*)::int from in_scope s where s.days @> p.point) as in_scope
from points p
left join market m on m.point = p.point and m.units > 0 and m.known = m.units
left join rent r on r.point = p.point and r.property_id = m.property_id
group by p.point order by p.point`;
}
