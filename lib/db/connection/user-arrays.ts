import type { Connection, Rows } from "./connection.ts";
import { parseArray } from "./types.ts";

/** Types that are not built in, such as enums and their arrays, have OIDs from here on. */
const firstUserOid = 16_384;

interface Column {
  name: string;
  type: number;
  parser?: ((text: string) => unknown) | undefined;
}

const checked = new WeakSet<object>();

/**
 * Parses the arrays of types that users made, in place: the driver leaves them as text. Which types are arrays is asked
 * once for each connection. The parser stays with a prepared statement, whose later rows need nothing more; then, and
 * where there are no such types, the answer is undefined.
 */
export function parseUserArrays(connection: Connection, rows: Rows): Promise<void> | undefined {
  const columns = rows.columns as Column[] | undefined;
  if (columns === undefined || checked.has(columns)) return undefined;
  const unparsed = columns.filter(({ type, parser }) => type >= firstUserOid && parser === undefined);
  if (unparsed.length > 0) return parseColumns(connection, rows, columns, unparsed);
  checked.add(columns);
  return undefined;
}

async function parseColumns(
  connection: Connection,
  rows: Rows,
  columns: Column[],
  unparsed: Column[],
): Promise<void> {
  await learnTypes(connection, unparsed);
  checked.add(columns);
  for (const column of unparsed.filter(({ type }) => connection.userTypes.get(type))) {
    column.parser = (text) => parseArray(text);
    const key = Array.isArray(rows[0]) ? columns.indexOf(column) : column.name;
    for (const row of rows as Record<string | number, unknown>[]) {
      const value = row[key];
      if (typeof value === "string") row[key] = parseArray(value);
    }
  }
}

async function learnTypes({ client, userTypes }: Connection, columns: Column[]): Promise<void> {
  const unknown = columns.map(({ type }) => type).filter((type) => !userTypes.has(type));
  if (unknown.length === 0) return;
  const arrays = await client.unsafe<{ oid: number }[]>(
    `select oid from pg_catalog.pg_type where typcategory = 'A' and oid in (${unknown})`,
  );
  for (const type of unknown) userTypes.set(type, false);
  for (const { oid } of arrays) userTypes.set(oid, true);
}
