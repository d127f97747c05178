import { Icon } from "../../../components/icon.tsx";
import { Card } from "../../../components/layout/card.tsx";
import { useAnswer } from "../../../lib/api/use-answer.ts";
import { date } from "../../../lib/format/date.ts";
import { decimal, percent, signed, unknown } from "../../../lib/format/number.ts";
import type { PropertyRow } from "../../properties/row.ts";

interface Compared {
  name: string;
  stated: number | null;
  derived: number | null;
  format(value: number): string;
  difference(value: number): string;
  /** From so much on the two are worth a look. */
  notable: number;
  from: string;
}

/** What the property says, beside what its units and leases say; never one in the place of the other. */
export function Stated({ row }: { row: PropertyRow }) {
  const roll = useAnswer("/properties/{id}/rent-roll", { id: row.id }, { limit: "1" }).data;
  if (roll === undefined || roll.totals.units === 0) return null;
  const { totals } = roll;
  const lines: Compared[] = [
    {
      name: "Occupancy",
      stated: row.occupancy_rate,
      derived: totals.occupancy_rate,
      format: percent,
      difference: (value) => `${signed(value, 1)} pt`,
      notable: 5,
      from: `${totals.leased_units} of ${totals.units} units leased on ${date(roll.as_of)}`,
    },
    {
      name: "Units",
      stated: row.total_units,
      derived: totals.units,
      format: (value) => decimal(value),
      difference: (value) => signed(value, 0),
      notable: Number.POSITIVE_INFINITY,
      from: "units that exist on that day",
    },
    {
      name: "Area, sqft",
      stated: row.total_sqft,
      derived: totals.sqft,
      format: (value) => decimal(value),
      difference: (value) => signed(value, 0),
      notable: Number.POSITIVE_INFINITY,
      from: "sum of the units",
    },
  ];
  return (
    <Card
      title="Stated and derived"
      aside="What the property says, beside what its units and leases say"
      bare
    >
      <section class="scroller" tabIndex={0} aria-label="Stated and derived">
        <table>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" class="number">
                Stated
              </th>
              <th scope="col" class="number">
                Derived
              </th>
              <th scope="col" class="number">
                Difference
              </th>
              <th scope="col">Derived from</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.name} {...line} />
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

function Line({ name, stated, derived, format, difference, notable, from }: Compared) {
  const gap = stated === null || derived === null ? undefined : derived - stated;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{stated === null ? unknown : format(stated)}</td>
      <td class="number">{derived === null ? unknown : format(derived)}</td>
      <td class="number">
        {gap === undefined ? (
          unknown
        ) : Math.abs(gap) >= notable ? (
          <span class="severity warn">
            <Icon name="warning" />
            {difference(gap)}
          </span>
        ) : (
          difference(gap)
        )}
      </td>
      <td class="soft">{from}</td>
    </tr>
  );
}
