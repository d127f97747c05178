import { type Queries, type Sql, sql } from "../db/index.ts";
import { type ColumnName, columnNames } from "./columns.ts";
import { refuse } from "./constraints.ts";
import type { CheckedRow } from "./import-check.ts";

/** As long as the request may take: a file of 6 MB is one statement, longer than the usual limit of one. */
const timeoutMs = 28_000;

/**
 * Stores the rows that are not there yet, in the caller's transaction; how many they were. Their keys are claimed first:
 * another import of the same rows waits for this one to end and then finds them present.
 */
export async function storeRows(
  tx: Queries,
  source: string,
  rows: CheckedRow[],
  by: string,
): Promise<number> {
  const claimed = await tx.fetchAll<{ key: string }>(claim(source, rows), {
    timeoutMs,
    name: "import_claim",
  });
  if (claimed.length === 0) return 0;
  const keys = new Set(claimed.map(({ key }) => key));
  const news = rows.filter(({ key }) => keys.has(key));
  const statement = `copy properties (${columnNames.join(", ")}) from stdin (default '${byDefault}')`;
  await tx.copyIn(statement, lines(news, by), { timeoutMs, name: "import_copy" }).catch(refuse);
  await tx.execute(sql`set constraints property_sources_property_id_fkey immediate`, { timeoutMs });
  return news.length;
}

/** How many of the rows are there already; changes nothing. */
export async function countPresent(
  queries: Pick<Queries, "fetchVal">,
  source: string,
  rows: CheckedRow[],
): Promise<number> {
  const found = await queries.fetchVal<number>(
    sql`select count(*)::int from ${given(rows)} where ${isStored} or exists (
      select from property_sources s where s.source = ${source} and s.key = given.key)`,
    { timeoutMs, readOnly: true, name: "import_present" },
  );
  return found ?? 0;
}

/** In the keys' order, so that two imports with rows in common wait for each other and never in a circle. */
function claim(source: string, rows: CheckedRow[]): Sql {
  return sql`insert into property_sources (source, key, property_id)
    select ${source}::text, given.key, given.id from ${given(rows)} where not ${isStored} order by given.key
    on conflict (source, key) do nothing returning key`;
}

const given = (rows: CheckedRow[]) =>
  sql`json_to_recordset(${JSON.stringify(rows.map(({ key, id }) => ({ key, id })))}::text::json) as given (key text, id uuid)`;

const isStored = sql`exists (select from properties p where p.id = given.id)`;

/** Stands for the column's default in the data of a COPY. */
const byDefault = "\\D";

function* lines(rows: readonly CheckedRow[], by: string): Generator<string> {
  const unless: Partial<Record<ColumnName, string>> = {
    created_at: byDefault,
    updated_at: byDefault,
    created_by: copyText(by),
    updated_by: copyText(by),
  };
  for (const { id, input, server } of rows) {
    const values: Record<string, unknown> = { ...input, ...server, id };
    const cells = columnNames.map((name) => {
      const value = values[name];
      if (value === undefined) return unless[name] ?? "\\N";
      return value === null ? "\\N" : copyText(String(value));
    });
    yield `${cells.join("\t")}\n`;
  }
}

const special = /[\\\n\r\t]/;
const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A value in COPY's text format. */
function copyText(value: string): string {
  return special.test(value) ? value.replaceAll(/[\\\n\r\t]/g, (one) => escapes[one] ?? one) : value;
}
