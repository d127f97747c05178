import { type Queries, sql } from "../db/index.ts";
import { AppError } from "../errors.ts";
import type { ImportMap } from "../tabular/maps/map.ts";

/** A map that a caller keeps for the next file of the same kind. */
export interface KeptMap {
  name: string;
  collection: string;
  map: ImportMap;
  updated_at: string;
  updated_by: string | null;
}

const columns = sql.raw(
  `name, collection, map, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as updated_at, updated_by`,
);

/** So many are kept at most: a list of them is one answer. */
const maxMaps = 1000;

export function listMaps(queries: Pick<Queries, "fetchAll">): Promise<KeptMap[]> {
  return queries.fetchAll<KeptMap>(
    sql`select ${columns} from import_maps order by name limit ${maxMaps}::int`,
  );
}

export function getMap(queries: Pick<Queries, "fetchOne">, name: string): Promise<KeptMap | null> {
  return queries.fetchOne<KeptMap>(sql`select ${columns} from import_maps where name = ${name}`);
}

/** Keeps a map under a name, over the one that was there; whether it is new. */
export async function putMap(
  tx: Queries,
  { name, collection, map }: Pick<KeptMap, "name" | "collection" | "map">,
  by: string,
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('import maps', 0))`);
  const others = await tx.fetchVal<number>(sql`select count(*)::int from import_maps where name <> ${name}`);
  if ((others ?? 0) >= maxMaps)
    throw new AppError("conflict", `There are ${maxMaps} maps already; delete one.`);
  return (
    (await tx.fetchVal<boolean>(
      sql`insert into import_maps (name, collection, map, created_by, updated_by)
        values (${name}, ${collection}, ${JSON.stringify(map)}::text::jsonb, ${by}, ${by})
        on conflict (name) do update set collection = excluded.collection, map = excluded.map,
          updated_by = excluded.updated_by
        returning xmax = 0`,
    )) === true
  );
}

/** Whether there was one. */
export async function deleteMap(queries: Pick<Queries, "execute">, name: string): Promise<boolean> {
  return (await queries.execute(sql`delete from import_maps where name = ${name}`)) > 0;
}
