import type postgres from "postgres";

const unitsEach = 8;
const linesEach = 100;

/** Random numbers from 0 to 1 by row and column: the same in every run. */
const random = `create function pg_temp.r(i bigint, k int) returns float8 language sql immutable
  return (hashint8extended(i, k) & 1048575) / 1048576.0`;
const id = (prefix: string, n: string) => `('${prefix}' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const property = (n: string) => id("00000000-0000-4000-8000-", n);
const unit = (n: string) => id("00000000-0000-4000-9000-", n);
const lease = (n: string) => id("00000000-0000-4000-a000-", n);
const tenant = (n: string) => id("00000000-0000-4000-b000-", n);

/** A portfolio with eight units a property, most of them let, and a hundred lines of ledger each. Triggers are off meanwhile. */
export async function fillPortfolio(sql: postgres.Sql, properties: number): Promise<void> {
  const spaces = properties * unitsEach;
  await sql.unsafe(random);
  await sql.unsafe(`set session_replication_role = replica;
    insert into properties (id, name, address, city, state, property_type, total_sqft, acquisition_date, current_value, loan_balance,
      interest_rate, loan_maturity_date, dscr, annual_noi, annual_revenue, total_units, occupied_units, occupancy_rate, status)
    select ${property("i")}, 'Property ' || i, i || ' Main Street', 'City ' || i % 300, chr(65 + i % 10) || chr(65 + i % 5),
      (array['office', 'retail', 'industrial', 'multifamily'])[1 + i % 4], 10000, date '2015-01-01',
      case when i % 10 > 0 then round(1e6 + pg_temp.r(i, 1)::numeric * 1e8, 2) end, case when i % 7 > 0 then round(pg_temp.r(i, 2)::numeric * 5e7, 2) else 0 end,
      round(3 + pg_temp.r(i, 3)::numeric * 5, 4), date '2026-01-01' + (i % 4000), 1.4, round(pg_temp.r(i, 4)::numeric * 8e6, 2),
      round(8e6 + pg_temp.r(i, 5)::numeric * 8e6, 2), 8, 7, 87.5, case when i % 20 = 0 then 'sold' else 'active' end
    from generate_series(1, ${properties}) i;
    insert into property_figures (property_id, as_of, current_value, loan_balance, interest_rate, loan_maturity_date, dscr, annual_noi,
      annual_revenue, total_units, occupied_units, occupancy_rate, status)
    select id, d.day, current_value, loan_balance, interest_rate, loan_maturity_date, dscr, annual_noi, annual_revenue, total_units,
      occupied_units, occupancy_rate, status
    from properties cross join (values (date '2020-01-01'), (date '2024-01-01'), (date '2025-06-30')) d (day);
    insert into tenants (id, kind, name) select ${tenant("i")}, 'company', 'Tenant ' || i from generate_series(1, ${properties}) i;
    insert into units (id, property_id, number, use_type, rentable_sqft, market_rent_monthly)
    select ${unit("i")}, ${property(`1 + i / ${unitsEach}`)}, (i % ${unitsEach})::text, 'office', 1250, 2500
    from generate_series(0, ${spaces - 1}) i where i / ${unitsEach} % 3 > 0;
    insert into leases (id, property_id, tenant_id, status, lease_type, commencement_date, expiration_date)
    select ${lease("i")}, property_id, ${tenant(`1 + i % ${properties}`)}, 'signed', 'gross', date '2022-01-01', date '2026-01-01' + (i % 3000)::int
    from (select ('x' || right(id::text, 12))::bit(48)::bigint as i, property_id from units) u where i % 10 > 0;
    insert into lease_spaces (lease_id, position, property_id, unit_id, term, effective)
    select l.id, 0, l.property_id, ('00000000-0000-4000-9000-' || right(l.id::text, 12))::uuid, daterange(commencement_date, null),
      daterange(commencement_date, expiration_date, '[]') from leases l;
    insert into lease_charges (lease_id, position, property_id, kind, term, effective, basis, amount, escalation_type, escalation_value,
      escalation_every_months)
    select l.id, 0, l.property_id, 'base_rent', daterange(commencement_date, null), daterange(commencement_date, expiration_date, '[]'),
      'per_month', 2000, 'fixed_percent', 3, 12 from leases l;
    insert into transactions (property_id, category, amount, accrued_on, settled_on)
    select ${property(`1 + i % ${properties}`)}, (array['base_rent', 'interest', 'utilities', 'repairs_maintenance', 'real_estate_taxes'])[1 + i / ${properties} % 5],
      1000 + i % 977, date '2023-01-01' + (i / ${properties} * 10)::int, date '2023-01-01' + (i / ${properties} * 10)::int
    from generate_series(0, ${properties * linesEach - 1}) i;
    set session_replication_role = origin;`);
  await sql.unsafe("vacuum analyze");
}
