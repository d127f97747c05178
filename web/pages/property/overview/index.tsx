import { Card, Facts } from "../../../components/layout/card.tsx";
import { propertyField } from "../../../lib/fields/properties.ts";
import { show } from "../../../lib/fields/show.ts";
import { cents } from "../../../lib/format/money.ts";
import { decimal, unknown } from "../../../lib/format/number.ts";
import { Occupancy } from "../../dashboard/occupancy.tsx";
import type { PropertyRow } from "../../properties/row.ts";
import type { TabProps } from "../tab-props.ts";
import { PropertyFigures } from "./figures.tsx";
import { Stated } from "./stated.tsx";

export function Overview({ row, edit }: TabProps) {
  return (
    <>
      <PropertyFigures row={row} />
      <Stated row={row} />
      <div class="columns-3">
        <Card
          title="Property"
          aside={
            <button type="button" class="link-button small no-print" onClick={edit}>
              Edit
            </button>
          }
        >
          <Facts of={propertyFacts(row)} />
        </Card>
        <Occupancy property={row.id} />
        <Card title="Loan">
          <Facts
            of={factsOf(
              row,
              "loan_balance",
              "original_loan_amount",
              "interest_rate",
              "loan_maturity_date",
              "dscr",
            )}
          />
        </Card>
      </div>
      {row.description === null ? null : (
        <Card title="Description">
          <p class="wrap">{row.description}</p>
        </Card>
      )}
    </>
  );
}

function factsOf(row: PropertyRow, ...names: (keyof PropertyRow)[]) {
  return names.map((name) => [propertyField(name).label, show(propertyField(name), row[name])] as const);
}

function propertyFacts(row: PropertyRow) {
  const { total_sqft: area, acquisition_cost: cost, latitude, longitude } = row;
  const price = typeof cost === "number" && typeof area === "number" ? `${cents(cost / area)}` : unknown;
  const place =
    typeof latitude === "number" && typeof longitude === "number"
      ? `${decimal(latitude, 4)}, ${decimal(longitude, 4)}`
      : unknown;
  return [
    ...factsOf(row, "acquisition_date", "acquisition_cost", "estimated_market_value"),
    ["Cost per sqft", price] as const,
    ["Coordinates", place] as const,
  ];
}
