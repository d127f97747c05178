import type pg from "pg";

/** REINDEX CONCURRENTLY that was cut short leaves a copy under the index's name with one of these endings. */
const copy = /_cc(new|old)\d*$/;

/**
 * Drops what an interrupted CREATE INDEX CONCURRENTLY left behind. Only indexes that the script names: another session
 * may be building one of its own, which looks the same until it is done.
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
