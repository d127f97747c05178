import { type Condition, ofRule, rulesOfPositions } from "./condition.ts";

/**
 * Rent that is due and not settled: actual base rent, reimbursements, percentage rent and parking accrued more than so many
 * days before, less what was reversed, above 0. By lease, and by property for lines that name no lease.
 */
export const rentOverdue: Condition = {
  kind: "rent_overdue",
  held: `select ${ofRule}, case when o.lease_id is null then 'property' else 'lease' end as subject_type,
      coalesce(o.lease_id, p.id) as subject_id, o.amount as observed, o.since as due_on,
      format('%s USD of rent%s is overdue since %s.', o.amount,
        coalesce(' of ' || (select t.name from leases l join tenants t on t.id = l.tenant_id where l.id = o.lease_id), ''),
        o.since) as message
    from ${rulesOfPositions}
    cross join lateral (
      select t.lease_id, sum(t.amount) as amount, min(t.accrued_on) filter (where t.reverses_id is null) as since
      from transactions t
      where t.property_id = p.id and t.scenario = 'actual' and t.settled_on is null
        and t.category in ('base_rent', 'expense_reimbursement', 'percentage_rent', 'parking_income')
        and coalesce((select o.accrued_on from transactions o where o.id = t.reverses_id), t.accrued_on)
          < d.day - r.within_days
      group by t.lease_id having sum(t.amount) > 0
    ) o`,
};
