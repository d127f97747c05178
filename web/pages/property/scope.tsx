import { words } from "../../lib/fields/field.ts";
import { count, decimal } from "../../lib/format/number.ts";
import { StatusPill } from "../properties/cells.tsx";
import type { PropertyRow } from "../properties/row.ts";

/** Under the name: where it is, what it is, how large. */
export function PropertyScope({ row }: { row: PropertyRow }) {
  const sizes = [
    row.total_sqft === null ? undefined : `${decimal(row.total_sqft)} sqft`,
    row.year_built === null ? undefined : `built ${row.year_built}`,
    row.total_units === null ? undefined : count(row.total_units, "unit"),
  ].filter((text) => text !== undefined);
  return (
    <>
      <span>
        {row.address}, {row.city}, {row.state} {row.zip}
      </span>
      <StatusPill status={row.status} />
      <span class="pill">
        {words(row.property_type)} {row.property_class}
      </span>
      <span>{sizes.join(" · ")}</span>
    </>
  );
}
