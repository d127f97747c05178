import { type Queries, sql } from "../db/index.ts";
import { expectProperty } from "../figures/figures.ts";
import { date } from "../resource/columns/builders.ts";

/** Since when the leases of a property are known; null for always. */
export const knownFrom = {
  date: date("First day on which occupancy and rent come from the leases; null is all days.", {
    example: "2026-03-01",
  }),
};

export interface KnownFrom {
  date: string | null;
}

/** Error: `not_found` where there is no such property. */
export async function getKnownFrom(queries: Pick<Queries, "fetchVal">, property: string): Promise<KnownFrom> {
  const day = await queries.fetchVal<string>(
    sql`select known_from from leases_known_from where property_id = ${property}`,
  );
  if (day === null) await expectProperty(queries, property);
  return { date: day };
}

/** Replaces the day. Error: `not_found`. */
export async function putKnownFrom(
  tx: Queries,
  property: string,
  day: string | null,
  by: string,
): Promise<KnownFrom> {
  await expectProperty(tx, property);
  await tx.execute(
    day === null
      ? sql`delete from leases_known_from where property_id = ${property}`
      : sql`insert into leases_known_from (property_id, known_from, created_by, updated_by)
          values (${property}, ${day}::text::date, ${by}, ${by})
          on conflict (property_id) do update
          set known_from = excluded.known_from, updated_by = excluded.updated_by`,
  );
  return { date: day };
}
