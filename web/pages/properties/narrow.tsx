import { words } from "../../lib/fields/field.ts";
import { shortMoney } from "../../lib/format/money.ts";
import { percent, unknown } from "../../lib/format/number.ts";
import { AlertCell } from "./alert-counts.tsx";
import type { ListedProperty } from "./row.ts";

/** A property as phones show it: what it is left, what it is worth right. */
export function NarrowProperty({ row }: { row: ListedProperty }) {
  const { ltv } = row;
  return (
    <>
      <div>
        <a class="title" href={`/app/properties/${row.id}`}>
          {row.name}
        </a>
        <span class="second">
          {row.city}, {row.state} · {words(row.property_type)} {row.property_class}
        </span>
      </div>
      <div class="aside">
        <b>{typeof row.current_value === "number" ? shortMoney(row.current_value) : unknown}</b>
        <span class="second">
          {typeof row.occupancy_rate === "number"
            ? `${percent(row.occupancy_rate)} full`
            : "occupancy unknown"}
        </span>
        <span class="second">
          {typeof ltv === "number" ? `${percent(ltv, 0)} LTV ` : ""}
          <AlertCell id={row.id} />
        </span>
      </div>
    </>
  );
}
