import { Columns } from "../../charts/columns.tsx";
import { Figure } from "../../charts/figure.tsx";
import { Pending } from "../../charts/pending.tsx";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { words } from "../../lib/fields/field.ts";
import { money } from "../../lib/format/money.ts";
import { decimal, percent, unknown } from "../../lib/format/number.ts";
import { numberOf } from "./portfolio.ts";

const shownYears = 8;
const short: Record<string, string> = {
  vacant: "Vac.",
  month_to_month: "MTM",
  at_will: "Will",
  unknown: "Unk.",
};

/** How much of the area comes free in each year; vacant and month to month are hatched. */
export function LeaseExpirations({ day }: { day: string | undefined }) {
  const asked = useAnswer("/analytics/lease-expirations", {}, { weight: "area", as_of: day });
  const answer = asked.data;
  if (answer === undefined || answer.totals.units === 0)
    return (
      <Pending
        title="Lease expirations"
        answer={asked}
        reason={
          <>
            No units and leases yet. <a href="/app/leases/new">Add a lease</a> or{" "}
            <a href="/app/import?collection=rent-rolls">import a rent roll</a>.
          </>
        }
      />
    );
  const all = answer.groups.map(({ key, totals }) => ({
    key,
    area: numberOf(totals.area) ?? 0,
    share: numberOf(totals.share),
    rent: numberOf(totals.base_rent_monthly) ?? 0,
    leases: totals.leases,
  }));
  const years = all.filter(({ key }) => /^\d/.test(key));
  const later = years.slice(shownYears);
  const sum = later.reduce((total, { share = 0 }) => total + share, 0);
  const bars = [
    ...all.filter(({ key, share = 0 }) => !/^\d/.test(key) && share > 0),
    ...years.slice(0, shownYears),
    ...(later[0] === undefined ? [] : [{ ...later[0], key: `${later[0].key}+`, share: sum }]),
  ];
  const largest = years.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  const finding =
    largest === undefined
      ? "No lease has a last day."
      : `${largest.key} is the largest year. Options not taken.`;
  return (
    <Figure
      title="Lease expirations"
      unit="% of area"
      finding={finding}
      heads={["Year", "Area, sqft", "Share", "Base rent / mo", "Leases"]}
      rows={all.map((row) => [
        words(row.key),
        decimal(row.area),
        row.share === undefined ? unknown : percent(row.share),
        money(row.rent),
        String(row.leases),
      ])}
      about={`${all.length} rows, adds up to the rent roll`}
    >
      <Columns
        name={finding}
        bars={bars.map(({ key, share = 0 }) => ({
          label: short[key] ?? (/^\d/.test(key) ? `’${key.slice(2)}` : words(key)),
          value: share,
          text: decimal(share, 1),
          ...(/^\d/.test(key) ? {} : { tone: "hatched" as const }),
        }))}
      />
    </Figure>
  );
}
