import { type Sql, sql } from "../db/index.ts";

/** Kinds of transaction that pay for debt. */
const debtService = sql.raw("('interest', 'principal')");

/**
 * Common table expressions, to stand after `scope`, that end in `positions`: one row for each property in scope on a day.
 * Money is in US dollars, rates are in percent, areas in square feet; what is null is not known.
 * - `id, name, city, state, property_type, property_class, status, value, loan, rate, maturity, days_to_maturity, stated_dscr, noi, revenue`
 *   as the property states them.
 * - `debt_service` of a year with its `basis`: `ledger` is twelve months of settled interest and principal, where the first
 *   line settled at least eleven months before; else `stated` is noi ÷ dscr. Null without a loan.
 * - `total_units, occupied_units, non_revenue_units, total_area, occupied_area` with their `source`: `leases` where and since
 *   they are known, else `stated`, where areas are the property's area and its share by `stated_occupancy`.
 * - `occupancy`, percent of units, else what is stated.
 * `day_units` has each unit of a property whose leases are known, with the lease that holds it.
 */
export function positionsOn(day: Sql): Sql {
  return sql`${dayUnits(day)},
unit_sums as (
  select k.id, count(d.unit_id) as total_units,
    count(d.unit_id) filter (where d.lease_id is not null and d.non_revenue is null) as occupied_units,
    count(d.unit_id) filter (where d.non_revenue is not null) as non_revenue_units,
    case when count(d.sqft) = count(d.unit_id) then coalesce(sum(d.sqft), 0) end as total_area,
    coalesce(sum(d.sqft) filter (where d.lease_id is not null and d.non_revenue is null), 0) as occupied_area
  from lease_known k left join day_units d on d.property_id = k.id group by k.id
),
payments as (
  select t.property_id, min(t.settled_on) filter (where t.reverses_id is null and r.id is null) as first_on,
    sum(t.amount) filter (where t.settled_on > ${day} - interval '12 months') as amount
  from transactions t
  left join transactions r on r.reverses_id = t.id and r.category in ${debtService}
  where t.category in ${debtService} and t.scenario = 'actual' and t.settled_on <= ${day}
    and t.property_id in (select id from scope)
  group by t.property_id
),
positions as (
  select s.id, s.name, s.city, s.state, s.property_type, s.property_class, s.status, s.current_value as value,
    s.loan_balance as loan, s.interest_rate as rate, s.loan_maturity_date as maturity,
    s.loan_maturity_date - ${day} as days_to_maturity, s.dscr as stated_dscr,
    s.annual_noi as noi, s.annual_revenue as revenue, s.occupancy_rate as stated_occupancy,
    s.total_units as stated_total_units, s.occupied_units as stated_occupied_units,
    case d.basis when 'ledger' then p.amount when 'stated' then s.annual_noi::numeric(60, 40) / s.dscr end as debt_service,
    d.basis,
    case when u.id is null then 'stated' else 'leases' end as source,
    o.total_units, o.occupied_units, o.total_area, o.occupied_area, u.non_revenue_units,
    coalesce(100::numeric(60, 40) * o.occupied_units / nullif(o.total_units, 0),
      case when u.id is null then s.occupancy_rate end) as occupancy
  from scope s
  left join unit_sums u on u.id = s.id
  left join payments p on p.property_id = s.id
  cross join lateral (
    select case
      when s.loan_balance = 0 then null
      when p.first_on <= ${day} - interval '11 months' and p.amount > 0 then 'ledger'
      when s.annual_noi is not null and s.dscr <> 0 then 'stated'
    end as basis
  ) d
  cross join lateral (
    select u.total_units, u.occupied_units, u.total_area, case when u.total_area is not null then u.occupied_area end as occupied_area
    where u.id is not null
    union all
    select case when s.occupied_units is not null then s.total_units end,
      case when s.total_units is not null then s.occupied_units end,
      case when s.occupancy_rate is not null then s.total_sqft end, s.total_sqft * s.occupancy_rate / 100
    where u.id is null
  ) o
)`;
}

/** The properties whose leases are known on the day, and their units of that day. */
function dayUnits(day: Sql): Sql {
  return sql`lease_known as (
  select s.id from scope s
  where exists (select from units u where u.property_id = s.id)
    and exists (select from leases l where l.property_id = s.id and l.status in ('signed', 'terminated'))
    and not exists (select from leases_known_from k where k.property_id = s.id and k.known_from > ${day})
),
day_units as (
  select u.property_id, u.id as unit_id, u.non_revenue, u.market_rent_monthly, s.lease_id,
    lower(s.effective) as from_day, upper(s.effective) - 1 as to_day, coalesce(s.leased_sqft, u.rentable_sqft) as sqft
  from lease_known k
  join units u on u.property_id = k.id and daterange(u.exists_from, u.exists_until, '[]') @> ${day}
  left join lease_spaces s on s.unit_id = u.id and s.effective @> ${day}
)`;
}
