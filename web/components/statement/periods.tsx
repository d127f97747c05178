import { date, month } from "../../lib/format/date.ts";
import { decimal, unknown } from "../../lib/format/number.ts";
import { layout, type Statement } from "./statement.ts";

/** The same statement for each month, quarter or year, side by side. */
export function PeriodTable({ statement }: { statement: Statement }) {
  const { periods = [], lines, interval } = statement;
  const head = ({ from, to }: { from: string; to: string }) =>
    interval === "month"
      ? month(from)
      : interval === "year"
        ? from.slice(0, 4)
        : `${month(from)} – ${month(to)}`;
  const amountIn = (period: (typeof periods)[number], category: string) =>
    period.lines.find((line) => line.category === category)?.amount;
  return (
    <section class="scroller sticky" tabIndex={0} aria-label="Operating statement by period">
      <table class="statement">
        <caption class="hidden-text">
          Operating statement from {date(statement.from)} to {date(statement.to)}
        </caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {periods.map((period) => (
              <th key={period.from} scope="col" class="number">
                {head(period)}
              </th>
            ))}
            <th scope="col" class="number">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {layout.map(({ section, total, name, after }) => (
            <>
              {lines
                .filter((line) => line.section === section)
                .map((line) => (
                  <tr key={line.category}>
                    <th scope="row">{line.name}</th>
                    {periods.map((period) => (
                      <td key={period.from} class="number">
                        {text(amountIn(period, line.category))}
                      </td>
                    ))}
                    <td class="number">{text(line.amount)}</td>
                  </tr>
                ))}
              {[[total, name] as const, ...(after === undefined ? [] : [after])].map(([key, label]) => (
                <tr key={key} class="total">
                  <th scope="row">{label}</th>
                  {periods.map((period) => (
                    <td key={period.from} class="number">
                      {text(period[key])}
                    </td>
                  ))}
                  <td class="number">{text(statement[key])}</td>
                </tr>
              ))}
            </>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const text = (value: number | undefined) => (value === undefined ? unknown : decimal(value, 2, 0));
