import type { Issue } from "../errors.ts";
import type { Change } from "../resource/definition.ts";

interface Units {
  total_units?: unknown;
  occupied_units?: unknown;
  occupancy_rate?: unknown;
}

/**
 * Occupied units are at most the total, and the occupancy rate follows from the two counts: on create when both are known,
 * on change when one of them changed, and never over a rate that the caller gave.
 */
export function unitCounts({ row, before, given }: Change<Units>): Issue[] {
  const { total_units: total, occupied_units: occupied } = row;
  if (typeof total !== "number" || typeof occupied !== "number") return [];
  if (occupied > total) return [occupiedExceedsTotal(occupied, total, before !== null, given)];
  const counted = before === null || total !== before.total_units || occupied !== before.occupied_units;
  if (counted && !given.has("occupancy_rate")) row.occupancy_rate = occupancyRate(occupied, total);
  return [];
}

/** The pointer is at the count that the caller wrote. */
function occupiedExceedsTotal(
  occupied: number,
  total: number,
  changed: boolean,
  given: ReadonlySet<string>,
): Issue {
  const field = changed && !given.has("occupied_units") ? "total_units" : "occupied_units";
  const message = `occupied_units (${occupied}) must be at most total_units (${total}).`;
  return { pointer: `/${field}`, code: "occupied_exceeds_total", message };
}

/** Occupied share in percent, six decimals; null for a property without units. */
function occupancyRate(occupied: number, total: number): number | null {
  return total === 0 ? null : Math.round((occupied / total) * 1e8) / 1e6;
}
