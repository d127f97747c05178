import { type Queries, sql } from "../../db/index.ts";
import { rentRoll } from "../../rent-rolls/roll.ts";
import { rentRollCsv, rentRollRow, rentRollTotals } from "../../rent-rolls/rows.ts";
import { type Question, reading } from "../question.ts";
import type { FoundRow, RowPage } from "./row-page.ts";

interface Found {
  totals: string;
  rows: FoundRow[];
}

/** The rent roll of all properties in scope, by their names and the numbers of their units, and the sums over the whole. */
export async function portfolioRentRoll(
  queries: Pick<Queries, "fetchOne">,
  { day, scope }: Question,
  { form, limit, after }: RowPage,
): Promise<{ totals: object; rows: FoundRow[] }> {
  const [name, property, unit, id] = after ?? [];
  const later =
    after === undefined
      ? sql.raw("true")
      : sql`(s.name, s.id, r.unit, r.unit_id)
          > (${name}::text, ${property}::text::uuid, ${unit}::text, ${id}::text::uuid)`;
  const found = await queries.fetchOne<Found>(
    sql`with ${scope}, ${rentRoll(sql`u.property_id in (select id from scope)`, day)},
      page as (
        select s.name, s.id, r.* from roll r join scope s on s.id = r.property_id
        where ${later} order by s.name, s.id, r.unit, r.unit_id limit ${limit + 1}::int
      )
      select ${rentRollTotals} as totals,
        (select coalesce(json_agg(json_build_object(
          'row', ${form === "csv" ? rentRollCsv : rentRollRow},
          'sort_values', json_build_array(name, id, unit, unit_id)
        ) order by name, id, unit, unit_id), '[]') from page) as rows`,
    { ...reading, name: "portfolio_rent_roll" },
  );
  return { totals: JSON.parse(found?.totals ?? "{}"), rows: found?.rows ?? [] };
}
