import type postgres from "postgres";
import { handler as propertyStatement } from "../../functions/properties/operating-statement.ts";
import { handler as portfolioStatement } from "../../functions/reports/operating-statement.ts";
import { openDatabase, withPostgres } from "./support/database.ts";
import { getEvent, lambdaContext } from "./support/event.ts";
import { type Figure, inTurn, typical } from "./support/measure.ts";

/** Lines of a property, a hundred a year: what a property's year has does not depend on how many properties there are. */
const linesEach = 1000;
const large = Number(process.env.REIMS_BENCH_PROPERTIES ?? 1000);
const small = Math.max(1, large / 100);
const year = "from=2024-01-01&to=2024-12-31";
const rounds = 40;
const warmUp = 20;

/** A property's year among a million lines over the same among ten thousand, and the portfolio's year over its bare SQL. */
export async function bench(): Promise<Figure[]> {
  process.env.CURSOR_SECRET = "bench";
  return withPostgres(
    async (server) => {
      const few = await open(server.url(), small);
      const fewMs = await typical(statementOfOne, { rounds, warmUp });
      await few.end();
      const many = await open(server.url(), large);
      const manyMs = await typical(statementOfOne, { rounds, warmUp });
      const { a, b, ratio } = await inTurn(statementOfAll, () => many.unsafe(bareYear), 9);
      await many.end();
      return [
        {
          name: `a property's year among ${lines(large)} lines, over the same among ${lines(small)}`,
          ratio: manyMs / fewMs,
          budget: 1.5,
          detail: `${manyMs.toFixed(2)} ms over ${fewMs.toFixed(2)} ms`,
        },
        {
          name: "the portfolio's year, over its bare SQL",
          ratio,
          budget: 1.3,
          detail: `${a.toFixed(0)} ms over ${b.toFixed(0)} ms`,
        },
      ];
    },
    { max_wal_size: "4GB" },
  );
}

const lines = (properties: number) => (properties * linesEach).toLocaleString("en-US");

async function open(server: string, properties: number): Promise<postgres.Sql> {
  const sql = await openDatabase(server, `portfolio_${properties}`, (empty) => fill(empty, properties));
  await expectIndex(sql);
  return sql;
}

const propertyId = "00000000-0000-4000-8000-000000000001";
const statementOfOne = () =>
  answered(propertyStatement, `/properties/${propertyId}/operating-statement?${year}`, { id: propertyId });
const statementOfAll = () => answered(portfolioStatement, `/reports/operating-statement?${year}`);

async function answered(handler: typeof portfolioStatement, path: string, params?: Record<string, string>) {
  const answer = await handler(getEvent(path, params), lambdaContext());
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
}

/** What the portfolio's year comes to, as a person would ask the database. */
const bareYear = `select category, sum(amount) from transactions
  where property_id in (select id from properties) and scenario = 'actual'
    and accrued_on between '2024-01-01' and '2024-12-31' group by category`;

/** A property's year is read by an index that has its days. */
async function expectIndex(sql: postgres.Sql): Promise<void> {
  const rows = await sql.unsafe(`explain select category, sum(amount) from transactions t
    where property_id in (select '${propertyId}'::uuid) and scenario = 'actual'
      and accrued_on between '2024-01-01' and '2024-12-31' group by category`);
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  if (/Seq Scan on transactions/.test(plan) || !/Index Cond: .*accrued_on/.test(plan))
    throw new Error(`A property's year is not read by an index:\n${plan}`);
}

async function fill(sql: postgres.Sql, properties: number): Promise<void> {
  const id = "('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
  await sql.unsafe(`set session_replication_role = replica;
    insert into properties (id, name, address, city, state, property_type)
      select ${id}, 'Property ' || n, n || ' Main Street', 'Austin', 'TX', 'office' from generate_series(1, ${properties}) n;
    insert into transactions (property_id, category, amount, accrued_on, settled_on)
      select ${id}, c.codes[1 + i % 12], 1000 + i % 977, d.day, d.day + 15
      from generate_series(0, ${linesEach - 1}) i cross join generate_series(1, ${properties}) n
      cross join (select array_agg(code order by position) as codes from transaction_categories where position < 400) c
      cross join lateral (select date '2016-01-01' + (i * 3653 / ${linesEach})::int as day) d;
    set session_replication_role = origin;`);
  await sql.unsafe("vacuum analyze");
}
