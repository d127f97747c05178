import type { TargetColumn } from "../columns.ts";
import type { Cell } from "../table.ts";
import { type DateOrder, dateOrderFinder } from "../values/date.ts";
import { collapse } from "../values/read-cell.ts";
import { headingIndex } from "./headings.ts";
import { type ColumnSource, headingsOf, type ImportMap } from "./map.ts";

/** Finds the order of the days that a map reads from a file whose rows come one by one, of those fields that have some. */
export function dateOrders(map: ImportMap, columns: readonly TargetColumn[], headings: readonly string[]) {
  const placeOf = headingIndex(headings);
  const kinds = new Map(columns.map(({ name, kind }) => [name, kind]));
  const told: Record<string, DateOrder> = {};
  const asked: { field: string; place: number; finder: ReturnType<typeof dateOrderFinder> }[] = [];
  for (const [field, source] of Object.entries(map.columns)) {
    const { as = kinds.get(field), order } = readingOf(source);
    const [heading] = headingsOf(source);
    const place = as !== "date" || heading === undefined ? undefined : placeOf(heading);
    if (place === undefined) continue;
    if (order === undefined) asked.push({ field, place, finder: dateOrderFinder() });
    else told[field] = order;
  }
  return {
    add(cells: readonly Cell[]): void {
      for (const { place, finder } of asked) {
        const cell = cells[place];
        if (cell != null) finder.add(collapse(cell));
      }
    },
    orders(): Record<string, DateOrder> {
      const found = asked.flatMap(({ field, finder }) => {
        const order = finder.order();
        return order === undefined ? [] : [[field, order] as const];
      });
      return { ...told, ...Object.fromEntries(found) };
    },
  };
}

const readingOf = (source: ColumnSource) =>
  typeof source === "object" && "from" in source ? source : { as: undefined, order: undefined };

/** The same map with the orders of its days said, so that parts of one file are read alike. */
export function withDateOrders(map: ImportMap, orders: Readonly<Record<string, DateOrder>>): ImportMap {
  const columns = Object.entries(map.columns).map(([field, source]): [string, ColumnSource] => {
    const order = orders[field];
    if (order === undefined) return [field, source];
    if (typeof source !== "object") return [field, { from: source, order }];
    return [field, "from" in source ? { ...source, order } : source];
  });
  return { ...map, columns: Object.fromEntries(columns) };
}
