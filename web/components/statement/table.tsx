import { decimal, minus, signed, unknown } from "../../lib/format/number.ts";
import { effectOf, type Line, layout, type Statement, type TotalName } from "./statement.ts";

const compareNames = { prior_year: "Prior year", budget: "Budget", underwritten: "Underwritten" } as const;
/** Whole dollars; the file has the cents. */
const decimals = 0;

interface Row {
  key: string;
  name: string;
  code: string | null;
  amount: number;
  compare: number | undefined;
  perSqft: number | null;
  effectOf: string;
  style: "" | "total";
}

/** An operating statement beside what it is compared with; better and worse are said in words. */
export function StatementTable({ statement }: { statement: Statement }) {
  const { lines, compare } = statement;
  return (
    <section class="scroller sticky" tabIndex={0} aria-label="Operating statement">
      <table class="statement">
        <caption class="hidden-text">Operating statement</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Code</th>
            <th scope="col" class="number">
              This period
            </th>
            {compare === undefined ? null : (
              <>
                <th scope="col" class="number">
                  {compareNames[compare]}
                </th>
                <th scope="col" class="number">
                  Variance
                </th>
                <th scope="col" class="number">
                  %
                </th>
                <th scope="col">Effect</th>
              </>
            )}
            <th scope="col" class="number">
              $ / sqft
            </th>
          </tr>
        </thead>
        <tbody>
          {layout.map(({ section, title, total, name, after }) => {
            const rows = lines.filter((line) => line.section === section).map(rowOf);
            const sum = totalRow(
              statement,
              total,
              name,
              rows.every(({ perSqft }) => perSqft !== null) ? rows : [],
            );
            return (
              <>
                <tr class="section">
                  <th scope="colgroup" colSpan={compare === undefined ? 4 : 8}>
                    {title}
                  </th>
                </tr>
                {[
                  ...rows,
                  sum,
                  ...(after === undefined ? [] : [totalRow(statement, after[0], after[1], [])]),
                ].map((row) => (
                  <StatementRow key={row.key} row={row} compared={compare !== undefined} />
                ))}
              </>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const rowOf = (line: Line): Row => ({
  key: line.category,
  name: line.name,
  code: line.crefc_code,
  amount: line.amount,
  compare: line.compare,
  perSqft: line.per_sqft,
  effectOf: line.section,
  style: "",
});

function totalRow(statement: Statement, total: TotalName, name: string, rows: readonly Row[]): Row {
  return {
    key: total,
    name,
    code: null,
    amount: statement[total],
    compare: statement.compare_totals?.[total],
    perSqft: rows.length === 0 ? null : rows.reduce((sum, row) => sum + (row.perSqft ?? 0), 0),
    effectOf: total,
    style: "total",
  };
}

function StatementRow({ row, compared }: { row: Row; compared: boolean }) {
  const variance = row.compare === undefined ? undefined : row.amount - row.compare;
  const share = variance === undefined || !row.compare ? undefined : (variance / Math.abs(row.compare)) * 100;
  return (
    <tr class={row.style}>
      <th scope="row">{row.name}</th>
      <td class="soft">{row.code}</td>
      <td class="number">{decimal(row.amount, decimals)}</td>
      {compared ? (
        <>
          <td class="number soft">{row.compare === undefined ? unknown : decimal(row.compare, decimals)}</td>
          <td class="number">
            {variance === undefined ? unknown : signed(variance, decimals).replace("-", minus)}
          </td>
          <td class="number">{share === undefined ? unknown : `${signed(share, 1)}%`}</td>
          <td class="soft">{effectOf(row.effectOf, variance)}</td>
        </>
      ) : null}
      <td class="number">{row.perSqft === null ? unknown : decimal(row.perSqft, 2)}</td>
    </tr>
  );
}
