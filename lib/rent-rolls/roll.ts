import { type Sql, sql } from "../db/index.ts";
import { rentKinds, rentOn } from "../leases/rent.ts";

/** Average length of a month in days, for lengths of time in months. */
const monthDays = sql.raw("(365.25 / 12)");
const kinds = sql.raw(rentKinds.map((kind) => `'${kind}'`).join(", "));

/**
 * Common table expressions, to stand after `with`, that end in `roll`: one row for each unit that fits `condition` (over
 * `units u`) and exists on `day`, any day, past or future. Amounts are exact and for a year (`…_yearly`); `base_rent_yearly`
 * is net of abatement, and null for a unit that nobody holds. The deposit of a lease stands at the first of its units.
 */
export function rentRoll(condition: Sql, day: Sql): Sql {
  return sql`asked as (
  select u.* from units u where ${condition} and daterange(u.exists_from, u.exists_until, '[]') @> ${day}
),
holding as (
  select a.id as unit_id, s.lease_id, s.effective
  from asked a join lease_spaces s on s.unit_id = a.id and s.effective @> ${day}
),
coming as (
  select distinct on (a.id) a.id as unit_id, s.lease_id, s.effective
  from asked a
  join lease_spaces s on s.unit_id = a.id and lower(s.effective) > ${day}
  -- A lease to come is one that was signed by then; where nobody says when, by the day on which it was recorded.
  join leases l on l.id = s.lease_id and coalesce(l.signed_on, (l.created_at at time zone 'UTC')::date) <= ${day}
  where a.id not in (select unit_id from holding)
  order by a.id, lower(s.effective)
),
steps as (
  select h.lease_id, h.unit_id, min(step.day) as day
  from holding h
  join lease_charges c on c.lease_id = h.lease_id and c.kind in (${kinds}) and coalesce(c.unit_id, h.unit_id) = h.unit_id
  cross join lateral (
    values (lower(c.effective)), (upper(c.effective)), (${nextRise(day)})
  ) step (day)
  where step.day > ${day} and h.effective @> step.day
  group by h.lease_id, h.unit_id
),
${rentOn(sql`select lease_id, ${day} as day from holding union select lease_id, day from steps`)},
taken as (
  select unit_id, lease_id, effective, true as held from holding
  union all select unit_id, lease_id, effective, false from coming
),
roll as (
  select a.property_id, a.number as unit, a.id as unit_id, a.rentable_sqft, coalesce(r.sqft, a.rentable_sqft) as sqft,
    t.name as tenant, t.id as tenant_id, l.id as lease_id,
    case
      when a.non_revenue is not null then 'non_revenue'
      when k.lease_id is null then 'vacant'
      when not k.held then 'future'
      when l.notice_given_on <= ${day} then 'notice'
      when ${day} > l.expiration_date then 'month_to_month'
      else 'leased'
    end as status,
    lower(k.effective) as from_day, ends.day as to_day,
    case when k.held then round(coalesce(ends.day - ${day}, 0) / ${monthDays}, 2) end as remaining_months,
    r.base_rent_yearly, r.recoveries_yearly, a.market_rent_monthly,
    a.market_rent_monthly * 12 - r.base_rent_yearly as loss_yearly,
    case when row_number() over (partition by l.id order by a.number, a.id) = 1 and k.held then l.security_deposit end
      as deposit,
    n.day as step_day, n.base_rent_yearly as step_yearly,
    (select lease_option_json(o.kind, o.notice_by, o.effective_on, o.term_months, o.fee, o.status)
      from lease_options o
      where o.lease_id = l.id and o.status = 'open' and coalesce(o.notice_by, o.effective_on, ${day}) >= ${day}
      order by coalesce(o.notice_by, o.effective_on) nulls last, o.position limit 1) as next_option
  from asked a
  left join taken k on k.unit_id = a.id
  left join leases l on l.id = k.lease_id
  left join tenants t on t.id = l.tenant_id
  left join space_rents r on r.lease_id = k.lease_id and r.unit_id = a.id and r.day = ${day}
  left join steps s on s.lease_id = k.lease_id and s.unit_id = a.id
  left join space_rents n on n.lease_id = s.lease_id and n.unit_id = a.id and n.day = s.day
  -- Who holds on from month to month has no end; before that, the last day of the term is one.
  cross join lateral (
    select case when upper_inf(k.effective) and l.expiration_date >= ${day} then l.expiration_date
      else upper(k.effective) - 1 end as day
  ) ends
)`;
}

/** The next day after `day` on which the charge `c` rises; null when it does not, or ends before. */
function nextRise(day: Sql): Sql {
  return sql`case when c.effective @> ${day} then (
    lower(c.term) + make_interval(months =>
      (whole_months(lower(c.term), ${day}) / c.escalation_every_months + 1) * c.escalation_every_months)
  )::date end`;
}
