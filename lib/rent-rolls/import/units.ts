import type { Queries } from "../../db/index.ts";
import { createRow } from "../../resource/stored/create.ts";
import { updateRow } from "../../resource/stored/update.ts";
import { type Values, valid, validateInput } from "../../resource/validation/validate.ts";
import { type Unit, units } from "../../units/definition.ts";
import type { FoundProperty } from "./places.ts";
import { type RollRow, roomsOf } from "./rows/columns.ts";
import type { PlaceState } from "./rows/state.ts";

export type Outcome = "stored" | "updated" | "present";

const uses: Record<string, Unit["use_type"]> = {
  office: "office",
  retail: "retail",
  industrial: "industrial",
  multifamily: "residential",
  manufactured_housing: "residential",
  cooperative: "residential",
  self_storage: "storage",
  land: "land",
};

/** The unit of a row, made where there is none of its number. What is known of a unit stays; what is not is filled in. */
export async function placeUnit(
  tx: Queries,
  property: FoundProperty,
  state: PlaceState,
  row: RollRow,
  by: string,
): Promise<{ unit: Unit; outcome: Outcome }> {
  const said: Values = {
    rentable_sqft: row.sqft === 0 ? null : row.sqft,
    market_rent_monthly: row.market_rent,
    ...roomsOf(row),
  };
  const key = row.unit.toLowerCase();
  const before = state.units.get(key);
  const news = Object.entries(said).filter(
    ([name, value]) => value !== null && before?.[name as keyof Unit] == null,
  );
  if (before !== undefined && news.length === 0) return { unit: before, outcome: "present" };
  const stored =
    before === undefined
      ? await createRow(tx, units, valid(units, validateInput(units, newUnit(property, row, news))), by)
      : await updateRow(tx, units, before.id, Object.fromEntries(news), by, () => {});
  const unit: Unit = JSON.parse(stored.json);
  state.units.set(key, unit);
  return { unit, outcome: before === undefined ? "stored" : "updated" };
}

const newUnit = (
  { id, property_type }: FoundProperty,
  { unit }: RollRow,
  news: [string, unknown][],
): Values => ({
  property_id: id,
  number: unit,
  use_type: uses[property_type] ?? "other",
  ...Object.fromEntries(news),
});
