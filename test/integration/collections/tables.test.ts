import { describe, expect, test } from "vitest";
import { definitions } from "../../../lib/collections.ts";
import { fetchAll, withTransaction } from "../../../lib/db/index.ts";
import { collectionNames } from "../../../lib/resource/collections.ts";
import type { Column, Columns } from "../../../lib/resource/columns/column.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();

interface TableColumn {
  name: string;
  type: string;
  nullable: boolean;
  comment: string | null;
}

const columnsOf = (table: string) =>
  fetchAll<TableColumn>(
    `select attname::text as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable,
       col_description(attrelid, attnum) as comment
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );

/** Whether a numeric(p,s) holds every value within a column's range. */
function holdsDecimals(type: string, { max = 0, scale = 0 }: NonNullable<Column["range"]>): boolean {
  const [, precision = "0", decimals = "0"] = /^numeric\((\d+),(\d+)\)$/.exec(type) ?? [];
  const digits = String(Math.trunc(max)).length;
  return Number(decimals) >= scale && Number(precision) - Number(decimals) >= digits;
}

/** The type that a column's kind asks for. */
function typeOf({ kind }: Column): string {
  const types: Partial<Record<Column["kind"], string>> = {
    uuid: "uuid",
    reference: "uuid",
    integer: "integer",
    date: "date",
    timestamp: "timestamp with time zone",
    boolean: "boolean",
    object: "jsonb",
  };
  return types[kind] ?? "text";
}

/** What the definition says of the columns that are in the table itself. */
const expected = (columns: Columns) =>
  Object.entries(columns)
    .filter(([, { list, computedBy }]) => list === undefined && computedBy === undefined)
    .map(([name, column]) => ({ name: column.storedAs ?? name, column }));

/** How rows would come in the order of an expression, where sorting them is the last resort. */
async function planOfOrder(table: string, expression: string): Promise<string> {
  return withTransaction(async (tx) => {
    await tx.execute("set local enable_seqscan = off");
    await tx.execute("set local enable_sort = off");
    const plan = await tx.fetchAll<{ "QUERY PLAN": string }>(
      `explain select 1 from ${table} order by ${expression}, created_at, id`,
    );
    return plan.map((line) => line["QUERY PLAN"]).join("\n");
  });
}

describe.each(collectionNames)("%s", (name) => {
  const { columns, options, table } = definitions[name];

  test("the table has the columns of the definition, with their types", async () => {
    const rows = await columnsOf(table);
    const found = new Map(rows.map((row) => [row.name, row]));
    for (const { name: stored, column } of expected(columns)) {
      const row = found.get(stored);
      expect(row?.nullable, `${stored} may be null`).toBe(column.nullable);
      if (column.range !== undefined && column.kind === "decimal")
        expect(holdsDecimals(row?.type ?? "", column.range), `${stored} ${row?.type}`).toBe(true);
      else expect(row?.type, stored).toBe(typeOf(column));
      expect(row?.comment, `comment of ${stored}`).toMatch(/^[A-Z].{3,}\.$/);
    }
  });

  test("every listed column has an index that begins with it and goes on with created_at and id", async () => {
    const indexes = await fetchAll<{ indexdef: string }>(
      "select indexdef from pg_indexes where tablename = $1",
      [table],
    );
    for (const [column, { listed, computedBy }] of Object.entries(columns)) {
      if (!listed) continue;
      if (computedBy !== undefined) {
        expect(await planOfOrder(table, computedBy), `${name}.${column}`).toContain("Index");
        continue;
      }
      const wanted = column === "created_at" ? "(created_at, id)" : `(${column}, created_at, id)`;
      const fitting = indexes.filter(({ indexdef }) => indexdef.endsWith(wanted));
      expect(fitting, `${name}.${column}`).not.toHaveLength(0);
    }
  });

  test("every constraint that the definition explains exists, or a trigger raises it", async () => {
    const [{ known } = { known: [] }] = await fetchAll<{ known: string[] }>(
      `select array(select conname::text from pg_constraint
         union select m[1] from pg_proc p, regexp_matches(p.prosrc, 'constraint = ''([a-z_]+)''', 'g') m) as known`,
    );
    for (const constraint of Object.keys(options.constraints ?? {})) expect(known).toContain(constraint);
  });
});
