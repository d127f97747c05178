import { Card, Facts } from "../../components/layout/card.tsx";
import { words } from "../../lib/fields/field.ts";
import { chargeFields, leaseFields, optionFields } from "../../lib/fields/leases.ts";
import { show } from "../../lib/fields/show.ts";
import { date } from "../../lib/format/date.ts";
import { cents } from "../../lib/format/money.ts";
import { count, decimal, unknown } from "../../lib/format/number.ts";
import type { Lease } from "./lease.ts";

type UnitOf = (id: string | null | undefined) => string | undefined;

export function LeaseParts({ row, unitOf }: { row: Lease; unitOf: UnitOf }) {
  const facts = leaseFields
    .filter(({ kind, name }) => kind !== "reference" && (row[name as keyof Lease] ?? null) !== null)
    .map((field) => [field.label, show(field, row[field.name as keyof Lease])] as const);
  return (
    <>
      <Card title="Term">
        <Facts of={facts} />
      </Card>
      <Rows
        title="Spaces"
        empty="No space yet."
        heads={["Unit", "From", "To", "Sqft"]}
        rows={row.spaces.map(({ unit_id: unit, from, to, leased_sqft: area }) => [
          unitOf(unit) ?? "…",
          date(from),
          to ? date(to) : "end of the lease",
          typeof area === "number" ? decimal(area, 2, 0) : unknown,
        ])}
      />
      <Rows
        title="Charges"
        empty="No charge yet."
        heads={["Kind", "From", "To", "Amount", "Basis", "Escalation"]}
        rows={row.charges.map((charge) => [
          `${words(charge.kind)}${charge.unit_id ? ` (${unitOf(charge.unit_id) ?? "…"})` : ""}`,
          date(charge.from),
          charge.to ? date(charge.to) : "end of the lease",
          cents(charge.amount),
          show(chargeFields[2] ?? { name: "", label: "", kind: "text" }, charge.basis),
          escalationText(charge),
        ])}
      />
      <Rows
        title="Options"
        empty="None."
        heads={["Kind", "Status", "Notice by", "Effective on", "Term", "Fee"]}
        rows={row.options.map((option) =>
          optionFields.map((field) => show(field, option[field.name as keyof typeof option])),
        )}
      />
    </>
  );
}

function escalationText({ escalation }: Lease["charges"][number]): string {
  if (!escalation) return "none";
  const { type, value, every_months: months } = escalation;
  const rise = type === "fixed_percent" ? `${decimal(value, 3, 1)}%` : cents(value);
  return `+${rise} every ${count(months, "month")}`;
}

interface RowsProps {
  title: string;
  empty: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

function Rows({ title, empty, heads, rows }: RowsProps) {
  const numbers = heads.map((head) => ["Sqft", "Amount", "Fee", "Term"].includes(head));
  return (
    <Card title={title} bare>
      {rows.length === 0 ? (
        <p class="body soft">{empty}</p>
      ) : (
        <section class="scroller" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                {heads.map((head, at) => (
                  <th key={head} scope="col" class={numbers[at] ? "number" : ""}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...others]) => (
                <tr key={[first, ...others].join()}>
                  <th scope="row">{first}</th>
                  {others.map((text, at) => (
                    <td key={heads[at + 1]} class={numbers[at + 1] ? "number" : ""}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Card>
  );
}
