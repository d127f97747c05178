import { type Queries, sql } from "../db/index.ts";
import { notFoundError } from "../resource/not-found.ts";
import { createRow } from "../resource/stored/create.ts";
import type { Stored } from "../resource/stored/stored.ts";
import { type Values, validateInput, validationError } from "../resource/validation/validate.ts";
import { leases } from "./definition.ts";

/** What a renewal takes over. All else of a lease is about the old one alone. */
const takenOver = [
  "property_id",
  "tenant_id",
  "reference",
  "lease_type",
  "at_expiry",
  "security_deposit",
  "deposit_form",
];

/**
 * Stores the lease that renews another, a draft unless `changes` says otherwise. It begins on the day after the old one
 * ends, is as long, and has its spaces and recurring charges as they are on the old one's last day, without an end and
 * without free rent; an amount that has risen is taken as it is then. `changes` go over all that. Errors: `not_found`,
 * `validation_failed`, `conflict`, `lease_overlap`.
 */
export async function renewLease(tx: Queries, id: string, changes: Values, by: string): Promise<Stored> {
  const begins = typeof changes.commencement_date === "string" ? changes.commencement_date : null;
  const found = await tx.fetchOne<{ lease: Values }>(offered(id, begins));
  if (found === null) throw notFoundError(leases, id);
  if (found.lease.commencement_date === null) throw validationError(leases, [noDayIssue]);
  const row = { ...found.lease, ...changes, renews_lease_id: id };
  const checked = validateInput(leases, row);
  if (!checked.ok) throw validationError(leases, checked.issues);
  return createRow(tx, leases, checked.value, by);
}

const noDayIssue = {
  pointer: "/commencement_date",
  code: "required",
  message: "Must be given: the lease at will that is renewed has no last day.",
};

/** The renewal that follows from the old lease alone. The lock keeps it from being deleted meanwhile. */
function offered(id: string, begins: string | null) {
  const columns = takenOver.map((name) => `'${name}', l.${name}`).join(", ");
  return sql`
    select json_build_object(
      ${sql.raw(columns)},
      'commencement_date', d.first,
      'expiration_date', case
        when l.commencement_date + make_interval(months => d.months) = l.expiration_date + 1
          then (d.first + make_interval(months => d.months))::date - 1
        else d.first + (l.expiration_date - l.commencement_date)
      end,
      'spaces', (
        select coalesce(json_agg(lease_space_json(unit_id, daterange(d.first, null), leased_sqft) order by position), '[]')
        from lease_spaces s where s.lease_id = l.id and s.term @> d.last
      ),
      'charges', (
        select coalesce(json_agg(lease_charge_json(
          kind, unit_id, daterange(d.first, null), basis,
          round(lease_charge_yearly(kind, 'per_year', amount, lower(term), escalation_type, escalation_value,
            escalation_every_months, null, d.last), 4),
          escalation_type, escalation_value, escalation_every_months
        ) order by position), '[]')
        from lease_charges c
        where c.lease_id = l.id and c.term @> d.last and c.kind <> 'abatement' and c.basis <> 'one_time'
      )
    ) as lease
    from leases l
    cross join lateral (
      select coalesce(${begins}::text::date, l.expiration_date + 1) as first,
        whole_months(l.commencement_date, l.expiration_date + 1) as months
    ) f
    cross join lateral (
      select f.first, f.months, least(l.expiration_date, f.first - 1) as last
    ) d
    where l.id = ${id}
    for key share of l`;
}
