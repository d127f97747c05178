import { type Queries, sql } from "../db/index.ts";
import { dayLiteral } from "../leases/state.ts";
import type { CursorValues } from "../resource/list/cursor.ts";
import { rentRoll } from "./roll.ts";
import { rentRollCsv, rentRollRow, rentRollTotals } from "./rows.ts";

export interface RentRollQuery {
  /** The day, YYYY-MM-DD. */
  asOf: string;
  limit: number;
  /** Number and id of the unit that the page comes after. */
  after: CursorValues | undefined;
  form: "json" | "csv";
}

export interface RentRollPage {
  rows: string[];
  /** The sums over all rows, as JSON. */
  totals: string;
  next: CursorValues | null;
}

interface Found {
  totals: string;
  rows: { row: string; unit: string; unit_id: string }[];
}

/** A page of the rent roll of one property, by the numbers of its units, and the sums over the whole of it. */
export async function rentRollPage(
  queries: Pick<Queries, "fetchOne">,
  property: string,
  { asOf, limit, after, form }: RentRollQuery,
): Promise<RentRollPage> {
  const [number, id] = after ?? [];
  const later =
    after === undefined ? sql.raw("true") : sql`(unit, unit_id) > (${number}::text, ${id}::text::uuid)`;
  const found = await queries.fetchOne<Found>(
    sql`with ${rentRoll(sql`u.property_id = ${property}`, sql.raw(dayLiteral(asOf)))},
      page as (
        select ${form === "csv" ? rentRollCsv : rentRollRow} as row, unit, unit_id
        from roll where ${later} order by unit, unit_id limit ${limit + 1}::int
      )
      select ${rentRollTotals} as totals,
        (select coalesce(json_agg(page order by unit, unit_id), '[]') from page) as rows`,
    { readOnly: true, prepare: false, name: "rent_roll" },
  );
  const rows = found?.rows.slice(0, limit) ?? [];
  const last = rows.at(-1);
  const more = (found?.rows.length ?? 0) > limit && last !== undefined;
  return {
    rows: rows.map(({ row }) => row),
    totals: found?.totals ?? "{}",
    next: more ? [last.unit, last.unit_id] : null,
  };
}
