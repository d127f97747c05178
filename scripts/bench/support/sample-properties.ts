import type postgres from "postgres";

/** Random numbers from 0 to 1 by row and column: the same in every run. */
const functions = `
create function pg_temp.r(i bigint, k int) returns float8 language sql immutable
  return (hashint8extended(i, k) & 1048575) / 1048576.0;
create function pg_temp.pick(i bigint, k int, a text[]) returns text language sql immutable
  return a[1 + floor((hashint8extended(i, k) & 1048575) / 1048576.0 * cardinality(a))::int];`;

const money = (k: number, top: number, known = 1) =>
  `case when pg_temp.r(i, ${100 + k}) < ${known} then round((pg_temp.r(i, ${k}) * ${top})::numeric, 2) end`;
const list = (k: number, ...values: string[]) => `pg_temp.pick(i, ${k}, array['${values.join("','")}'])`;
const whole = (k: number, from: number, count: number) =>
  `${from} + floor(pg_temp.r(i, ${k}) * ${count})::int`;

/** A portfolio with gaps and ties such as real ones have; row \`i\` is the same in a small one and in a large one. */
const columns: Record<string, string> = {
  name: `${list(1, "Oak", "Park", "River", "Lake", "Hill", "Union", "Grand", "Cedar")} || ' ' || ${list(2, "Tower", "Plaza", "Center", "Court", "House", "Mills")} || ' ' || i`,
  description: "'Generated'",
  address: `${whole(3, 1, 9999)} || ' ' || ${list(4, "Elm", "Second", "Pine", "Maple", "Washington")} || ' Street'`,
  city: `'City ' || ${whole(5, 0, 1000)}`,
  state: `chr(${whole(6, 65, 10)}) || chr(${whole(7, 65, 5)})`,
  zip: `lpad((${whole(8, 0, 40_000)})::text, 5, '0')`,
  latitude: "24 + pg_temp.r(i, 9) * 25",
  longitude: "-125 + pg_temp.r(i, 10) * 58",
  total_sqft: money(11, 900_000, 0.95).replace("case", "1 + case"),
  year_built: whole(12, 1850, 175),
  property_type: list(
    13,
    "office",
    "retail",
    "industrial",
    "multifamily",
    "mixed_use",
    "hospitality",
    "land",
  ),
  property_class: `case when pg_temp.r(i, 14) < 0.7 then ${list(15, "A", "B", "C", "D")} end`,
  acquisition_cost: money(16, 1e8, 0.8),
  acquisition_date: `date '1990-01-01' + ${whole(17, 0, 12_000)}`,
  current_value: money(18, 2e8, 0.9),
  last_appraised_date: `date '2015-01-01' + ${whole(20, 0, 3600)}`,
  estimated_market_value: money(21, 2e8, 0.5),
  loan_balance: money(22, 1e8, 0.6),
  interest_rate: money(23, 9, 0.6),
  loan_maturity_date: `date '2026-01-01' + ${whole(24, 0, 5000)}`,
  dscr: money(25, 5, 0.6),
  annual_noi: money(26, 2e7),
  annual_revenue: money(27, 4e7),
  total_units: `case when pg_temp.r(i, 28) < 0.4 then ${whole(29, 1, 600)} end`,
  occupancy_rate:
    "case when pg_temp.r(i, 30) < 0.3 then 100 else round((50 + pg_temp.r(i, 31) * 50)::numeric, 1) end",
  status: list(32, "active", "active", "active", "active", "inactive", "pending", "under_contract", "sold"),
  has_active_alerts: "pg_temp.r(i, 33) < 0.05",
  created_at: "timestamptz '2020-01-01Z' + i * interval '1 minute'",
  updated_at: "timestamptz '2024-01-01Z' + (hashint8extended(i, 34) & 67108863) * interval '1 second'",
};

/** Fills an empty table with so many rows. Its indexes are made anew afterwards, which is much faster for a million. */
export async function fillProperties(sql: postgres.Sql, rows: number): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'properties' and indexname <> 'properties_pkey'`;
  await sql.unsafe(functions);
  for (const { name } of indexes) await sql.unsafe(`drop index "${name}"`);
  await sql.unsafe(
    `insert into properties (id, ${Object.keys(columns).join(", ")})
     select md5(i::text)::uuid, ${Object.values(columns).join(", ")} from generate_series(1, ${rows}) i`,
  );
  await sql.unsafe("set maintenance_work_mem = '256MB'");
  for (const { definition } of indexes) await sql.unsafe(definition);
  await sql.unsafe("vacuum analyze properties");
}
