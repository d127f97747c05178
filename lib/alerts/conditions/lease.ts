import { type Condition, inDays, ofRule, rulesOfPositions, shown } from "./condition.ts";

/** The tenant of a lease, for a message. */
const tenant = "(select t.name from tenants t where t.id = l.tenant_id)";

/** Leases `l` that have begun and are not given back, with the rules of their property. */
const runningLeases = `${rulesOfPositions}
  join leases l on l.property_id = p.id and l.status = 'signed' and l.commencement_date <= d.day
    and (l.move_out_on is null or l.move_out_on >= d.day)`;

const ofLease = `${ofRule}, 'lease' as subject_type, l.id as subject_id`;
const notRenewed = "not exists (select from leases n where n.renews_lease_id = l.id and n.status = 'signed')";

/** A lease whose last day comes near, and that no signed lease renews. One that is over is no concern. */
export const leaseExpiry: Condition = {
  kind: "lease_expiry",
  held: `select ${ofLease}, (l.expiration_date - d.day)::numeric as observed, l.expiration_date as due_on,
      format('The lease of %s ends on %s, %s.', ${tenant}, l.expiration_date, ${inDays("l.expiration_date")}) as message
    from ${runningLeases}
    where l.expiration_date <= d.day + r.within_days
      and (l.expiration_date >= d.day or l.at_expiry = 'month_to_month') and ${notRenewed}`,
};

/** A lease of a tenant that holds more than the threshold of the property's area, near its last day. */
export const majorTenantExpiry: Condition = {
  kind: "major_tenant_expiry",
  held: `select ${ofLease}, share.percent as observed, l.expiration_date as due_on,
      format('%s holds %s %% of the area; its lease ends on %s, %s.', ${tenant}, ${shown("share.percent")},
        l.expiration_date, ${inDays("l.expiration_date")}) as message
    from ${runningLeases}
    join (
      select u.property_id, o.tenant_id, sum(u.sqft) as sqft
      from day_units u join leases o on o.id = u.lease_id group by u.property_id, o.tenant_id
    ) area on area.property_id = p.id and area.tenant_id = l.tenant_id
    cross join lateral (select 100 * area.sqft / nullif(p.total_area, 0) as percent) share
    where l.expiration_date <= d.day + r.within_days and share.percent > r.threshold
      and (l.expiration_date >= d.day or l.at_expiry = 'month_to_month') and ${notRenewed}`,
};

/** An open option whose notice is due; one alert for a lease, of the option that is due first. */
export const optionNotice: Condition = {
  kind: "option_notice",
  held: `select distinct on (r.id, l.id) ${ofLease}, (o.notice_by - d.day)::numeric as observed, o.notice_by as due_on,
      format('Notice of the %s option of %s is due on %s, %s.', replace(o.kind, '_', ' '), ${tenant}, o.notice_by,
        ${inDays("o.notice_by")}) as message
    from ${runningLeases} join lease_options o on o.lease_id = l.id and o.status = 'open'
    where o.notice_by <= d.day + r.within_days
    order by r.id, l.id, o.notice_by`,
};
