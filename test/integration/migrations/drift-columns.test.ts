import { describe, expect, test } from "vitest";
import type { Check } from "../../../lib/migrations/schema/check.ts";
import { properties } from "../../../lib/properties/definition.ts";
import type { ColumnKind, Columns } from "../../../lib/resource/columns/column.ts";
import { definition, named, useDrift } from "../../support/migrations/drift.ts";

const { wrongAfter } = useDrift();

/** Of what else is wrong, everything rests on the column, so it went or changed with it. */
function expectOnlyColumn(wrong: Check[], column: string) {
  expect(named(wrong).filter((name) => name.startsWith("column "))).toEqual([`column ${column}`]);
  for (const { kind, expected } of wrong) {
    if (kind !== "column") expect(expected).toMatch(new RegExp(`\\b${column}\\b`));
  }
}

/** By kind another type that the values fit, and a default. */
const others: Partial<Record<ColumnKind, [type: string, value: string]>> = {
  uuid: ["text", "gen_random_uuid()"],
  text: ["varchar(300)", "'x'"],
  choice: ["varchar(300)", "'x'"],
  decimal: ["numeric", "1"],
  integer: ["bigint", "1"],
  date: ["timestamp", "current_date"],
  timestamp: ["timestamp(0)", "now()"],
  boolean: ["text", "true"],
};

const columns: Columns = properties.columns;

/** What is computed is not in the table. */
const stored = properties.columnNames.filter((name) => columns[name]?.computedBy === undefined);

describe.each(stored)("column %s", (name) => {
  const kind = columns[name]?.kind;
  const [otherType = "", value = ""] = (kind && others[kind]) ?? [];

  test("dropped, it is named", async () => {
    const wrong = await wrongAfter(`alter table properties drop column ${name} cascade`);
    expectOnlyColumn(wrong, name);
    expect(wrong.find(({ kind }) => kind === "column")?.found).toBeNull();
  });

  test("of another type, it is named", async () => {
    // What rests on a column keeps its type from being changed.
    const resting: Record<string, string[]> = {
      id: ["alter table properties drop constraint properties_pkey cascade"],
      has_active_alerts: ["insert", "update"].map(
        (event) => `drop trigger trg_properties_alert_flag_${event} on properties`,
      ),
    };
    const free = resting[name] ?? [];
    const bare = kind === "boolean" ? [`alter table properties alter column ${name} drop default`] : [];
    const wrong = await wrongAfter(
      ...free,
      ...bare,
      `alter table properties alter column ${name} type ${otherType} using ${name}::${otherType}`,
    );
    expectOnlyColumn(wrong, name);
  });

  test("nullable where it was not, or the other way round, it is named and nothing else", async () => {
    const change = definition("column", name).includes("not null") ? "drop" : "set";
    const free = name === "id" ? [`alter table properties drop constraint properties_pkey cascade`] : [];
    const wrong = await wrongAfter(...free, `alter table properties alter column ${name} ${change} not null`);
    if (name === "id") expectOnlyColumn(wrong, name);
    else expect(named(wrong)).toEqual([`column ${name}`]);
  });

  test("with another default, it is named and nothing else", async () => {
    const change = definition("column", name).includes(" default ") ? "drop default" : `set default ${value}`;
    const wrong = await wrongAfter(`alter table properties alter column ${name} ${change}`);
    expect(named(wrong)).toEqual([`column ${name}`]);
  });
});
