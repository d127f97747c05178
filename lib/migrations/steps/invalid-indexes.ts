import type pg from "pg";

/** An interrupted REINDEX CONCURRENTLY leaves a copy of the index, whose name has one of these endings. */
const copy = /_cc(new|old)\d*$/;

/**
 * Drops the invalid indexes that an interrupted CREATE INDEX CONCURRENTLY left, and returns their names. It drops only
 * those that the script names: an index that another session is building is invalid too until it is finished.
 */
export async function dropInvalidIndexes(client: pg.Client, script: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; quoted: string }>(`
    select c.relname as name, i.indexrelid::regclass::text as quoted
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'public'::regnamespace and not i.indisvalid`);
  const words = new Set(script.match(/\w+/g));
  const left = rows.filter(({ name }) => words.has(name.replace(copy, "")));
  await client.query("set lock_timeout = 0");
  for (const { quoted } of left) await client.query(`drop index concurrently if exists ${quoted}`);
  return left.map(({ name }) => name);
}
