import type { Unit } from "../../../units/definition.ts";
import type { RollRow } from "./columns.ts";

/** A row of a rent roll with its place in the file and its unit. */
export interface PlacedRow {
  place: number;
  row: RollRow;
  unit: Unit;
}

/** Rows of one property that are one lease: the same tenant, first and last day. */
export interface Group {
  tenant: string;
  from: string | null;
  to: string | null;
  rows: PlacedRow[];
}

export function groupRows(rows: readonly PlacedRow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const placed of rows) {
    const { tenant, lease_from: from, lease_to: to } = placed.row;
    const name = tenant ?? "";
    const key = JSON.stringify([name.toLowerCase(), from, to]);
    const group = groups.get(key) ?? { tenant: name, from, to, rows: [] };
    group.rows.push(placed);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The sum of what the rows know; null where none does. */
export function sumOf(rows: readonly PlacedRow[], field: "deposit" | "sqft"): number | null {
  const known = rows.flatMap(({ row }) => row[field] ?? []);
  return known.length === 0 ? null : Math.round(known.reduce((sum, one) => sum + one, 0) * 100) / 100;
}

/** The first value that a row has. */
export function firstOf<K extends "move_in" | "move_out">(
  rows: readonly PlacedRow[],
  field: K,
): string | null {
  return rows.map(({ row }) => row[field]).find((value) => value !== null) ?? null;
}
