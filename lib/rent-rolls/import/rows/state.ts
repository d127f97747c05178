import { type Queries, sql } from "../../../db/index.ts";
import { type Lease, leases } from "../../../leases/definition.ts";
import { rentOn } from "../../../leases/rent.ts";
import { dayLiteral } from "../../../leases/state.ts";
import { storedColumns } from "../../../resource/stored/stored.ts";
import { type Unit, units } from "../../../units/definition.ts";

/** What is stored of a property as its rent roll of a day comes in. */
export interface PlaceState {
  /** By number in lower case: those that exist on the day. */
  units: Map<string, Unit>;
  /** Signed and terminated leases, by id. */
  leases: Map<string, Lease>;
  /** Base rent without abatement on the day, US dollars a month, by lease. */
  rents: Map<string, number>;
  /** The newest day before this one whose roll was imported: nothing up to it may change. */
  settled: string | null;
  /** The newest day whose roll was imported. */
  newest: string | null;
}

/** Reads it, and locks the property's units: leases of them wait. */
export async function readPlace(tx: Queries, property: string, asOf: string): Promise<PlaceState> {
  const day = sql.raw(dayLiteral(asOf));
  const json = async <T>(query: ReturnType<typeof sql>) =>
    (await tx.fetchAll<{ json: string }>(query)).map((row): T => JSON.parse(row.json));
  const unitRows = await json<Unit>(sql`select ${storedColumns(units)} from units
    where property_id = ${property} and daterange(exists_from, exists_until, '[]') @> ${day}
    order by id for no key update`);
  const leaseRows = await json<Lease>(sql`select ${storedColumns(leases)} from leases
    where property_id = ${property} and status in ('signed', 'terminated') order by id`);
  const rents = await tx.fetchAll<{ lease_id: string; rent: string }>(
    sql`with ${rentOn(sql`select id as lease_id, ${day} as day from leases where property_id = ${property}`)}
      select lease_id, round(sum(yearly) / 12, 2) as rent from due where kind = 'base_rent' group by lease_id`,
    { prepare: false },
  );
  const imports = await tx.fetchOne<{ settled: string | null; newest: string | null }>(
    sql`select max(as_of) filter (where as_of < ${day}) as settled, max(as_of) as newest
      from rent_roll_imports where property_id = ${property}`,
  );
  return {
    units: new Map(unitRows.map((unit) => [unit.number.toLowerCase(), unit])),
    leases: new Map(leaseRows.map((lease) => [lease.id, lease])),
    rents: new Map(rents.map(({ lease_id, rent }) => [lease_id, Number(rent)])),
    settled: imports?.settled ?? null,
    newest: imports?.newest ?? null,
  };
}

/** Keeps that the day's roll was imported; the first one says since when leases are known. */
export async function keepImport(tx: Queries, property: string, asOf: string, by: string): Promise<void> {
  await tx.execute(sql`insert into rent_roll_imports (property_id, as_of, created_by, updated_by)
    values (${property}, ${asOf}::text::date, ${by}, ${by})
    on conflict (property_id, as_of) do update set updated_by = excluded.updated_by`);
  await tx.execute(sql`insert into leases_known_from (property_id, known_from, created_by, updated_by)
    values (${property}, ${asOf}::text::date, ${by}, ${by})
    on conflict (property_id) do nothing`);
}
