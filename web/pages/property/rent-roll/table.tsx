import type { Column } from "../../../components/table/column.ts";
import { Table } from "../../../components/table/table.tsx";
import { words } from "../../../lib/fields/field.ts";
import { date } from "../../../lib/format/date.ts";
import { count, decimal, unknown } from "../../../lib/format/number.ts";
import type { RentRollAnswer } from "./totals.tsx";

/** A unit on the day; with its property's name in the roll of a portfolio. */
type Line = RentRollAnswer["data"][number] & { property_name?: string | undefined };

const tones: Partial<Record<Line["status"], string>> = {
  vacant: "warn",
  notice: "warn",
  future: "info",
  month_to_month: "accent",
};
const names: Partial<Record<Line["status"], string>> = { notice: "Notice given", non_revenue: "Non-revenue" };

export const statusName = (status: Line["status"]): string => names[status] ?? words(status);

const whole = (value: number | null) => (value === null ? unknown : decimal(Math.round(value)));
const number = (
  name: string,
  label: string,
  value: (row: Line) => number | null,
  decimals = 0,
): Column<Line> => ({
  name,
  label,
  number: true,
  cell: (row) => {
    const found = value(row);
    if (found === null) return unknown;
    return decimals === 0 ? whole(found) : decimal(found, decimals);
  },
});

/** What a rent roll says of each unit. */
const rentRollColumns: readonly Column<Line>[] = [
  { name: "unit", label: "Unit", heads: true, cell: (row) => row.unit },
  number("sqft", "Sqft", (row) => row.sqft),
  {
    name: "tenant",
    label: "Tenant",
    cell: (row) => (row.tenant === null ? unknown : <a href={`/app/leases/${row.lease_id}`}>{row.tenant}</a>),
  },
  {
    name: "status",
    label: "State",
    cell: (row) => <span class={`pill ${tones[row.status] ?? ""}`}>{statusName(row.status)}</span>,
  },
  {
    name: "term",
    label: "Term",
    cell: (row) =>
      row.from === null ? (
        unknown
      ) : (
        <span class="nowrap">
          {date(row.from)}
          <span class="second">to {row.to === null ? "open end" : date(row.to)}</span>
        </span>
      ),
  },
  number("remaining", "Months", (row) => row.remaining_months, 1),
  number("base", "Base rent", (row) => row.base_rent_monthly),
  number("sqft_year", "$/sqft/yr", (row) => row.base_rent_sqft_year, 2),
  number("recoveries", "Recoveries", (row) => row.recoveries_monthly),
  number("market", "Market", (row) => row.market_rent_monthly),
  {
    ...number("loss", "Loss", (row) => row.loss_to_lease),
    cell: ({ loss_to_lease: loss }) =>
      loss !== null && loss < 0 ? <span class="bad">{whole(loss)}</span> : whole(loss),
  },
  { name: "next", label: "Next step or option", cell: (row) => <Next row={row} /> },
];

function Next({ row }: { row: Line }) {
  const { next_step: step, next_option: option, base_rent_monthly: now } = row;
  const lines: string[] = [];
  if (step !== null && step.base_rent_monthly !== null) {
    const rise = now ? (step.base_rent_monthly / now - 1) * 100 : undefined;
    const size =
      rise === undefined ? whole(step.base_rent_monthly) : `${rise >= 0 ? "+" : ""}${decimal(rise, 1)}%`;
    lines.push(`${size} ${date(step.on)}`);
  }
  if (option !== null) {
    const by = typeof option.notice_by === "string" ? `, notice by ${date(option.notice_by)}` : "";
    lines.push(`${words(String(option.kind))}${by}`);
  }
  return lines.map((line) => (
    <span key={line} class="second nowrap">
      {line}
    </span>
  ));
}

interface TableProps {
  roll: Pick<RentRollAnswer, "as_of" | "totals"> & { data: Line[] };
  /** A column between the unit and the rest, such as the property of a portfolio's roll. */
  beside?: Column<Line>;
}

export function RentRollTable({ roll, beside }: TableProps) {
  const { totals } = roll;
  const [unit, ...others] = rentRollColumns as [Column<Line>, ...Column<Line>[]];
  return (
    <Table
      caption={`Rent roll as of ${date(roll.as_of)}`}
      columns={beside === undefined ? rentRollColumns : [unit, beside, ...others]}
      rows={roll.data}
      keyOf={(row) => `${row.unit_id} ${row.unit} ${row.lease_id} ${row.status}`}
      twoLine
      foot={
        <tr>
          <th scope="row">{count(totals.units, "unit")}</th>
          {beside === undefined ? null : <td />}
          <td class="number">{whole(totals.sqft)}</td>
          <td colSpan={4}>{totals.leased_units} leased</td>
          <td class="number">{whole(totals.base_rent_monthly)}</td>
          <td class="number">
            {totals.base_rent_sqft_year === null ? unknown : decimal(totals.base_rent_sqft_year, 2)}
          </td>
          <td class="number">{whole(totals.recoveries_monthly)}</td>
          <td class="number">{whole(totals.market_rent_monthly)}</td>
          <td class="number">{whole(totals.loss_to_lease)}</td>
          <td />
        </tr>
      }
    />
  );
}
