import { Columns } from "../../charts/columns.tsx";
import { Figure } from "../../charts/figure.tsx";
import { Pending } from "../../charts/pending.tsx";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { words } from "../../lib/fields/field.ts";
import { money, shortMoney } from "../../lib/format/money.ts";
import { percent, rate, unknown } from "../../lib/format/number.ts";
import { numberOf } from "./portfolio.ts";

/** Past so many years the rest is one column. */
const shownYears = 8;

interface Bucket {
  key: string;
  balance: number;
  rate: number | undefined;
}

/** What falls due in each year, and at what rate; matured loans and those without a day are hatched. */
export function DebtMaturities({ day }: { day: string | undefined }) {
  const asked = useAnswer("/analytics/debt", {}, { as_of: day });
  const answer = asked.data;
  const total = numberOf(answer?.totals.balance) ?? 0;
  if (answer === undefined || total === 0)
    return <Pending title="Debt maturities" answer={asked} reason="No loan." />;
  const all = answer.groups
    .map(
      ({ key, totals, metrics }): Bucket => ({
        key,
        balance: numberOf(totals.balance) ?? 0,
        rate: numberOf(metrics.weighted_rate.value),
      }),
    )
    .filter(({ balance }) => balance > 0);
  const bars = shortened(all);
  const soonest = all.find(({ key }) => /^\d/.test(key));
  const finding =
    soonest === undefined
      ? "No loan has a day to mature."
      : `${shortMoney(soonest.balance)}, ${percent((soonest.balance / total) * 100, 0)} of the debt, is due in ${soonest.key}.`;
  return (
    <Figure
      title="Debt maturities"
      unit="by year, rate below"
      finding={finding}
      heads={["Year", "Balance", "Share", "Rate"]}
      rows={all.map((bucket) => [
        words(bucket.key),
        money(bucket.balance),
        percent((bucket.balance / total) * 100),
        bucket.rate === undefined ? unknown : rate(bucket.rate),
      ])}
      about={`${all.length} rows, adds up to ${shortMoney(total)}`}
    >
      <Columns
        name={finding}
        bars={bars.map((bucket) => ({
          label: labelOf(bucket.key),
          below: bucket.rate === undefined ? "" : percent(bucket.rate),
          value: bucket.balance,
          text: shortMoney(bucket.balance).replace(/\.0(?=[MB])/, ""),
          ...(bucket === soonest
            ? { tone: "soon" as const }
            : /^\d/.test(bucket.key)
              ? {}
              : { tone: "hatched" as const }),
        }))}
      />
    </Figure>
  );
}

const labelOf = (key: string) => (/^\d{4}/.test(key) ? `’${key.slice(2)}` : words(key).slice(0, 7));

/** The first years, and the sum of those after them. */
function shortened(all: readonly Bucket[]): Bucket[] {
  const years = all.filter(({ key }) => /^\d/.test(key));
  const others = all.filter(({ key }) => !/^\d/.test(key));
  const later = years.slice(shownYears);
  const [first] = later;
  if (first === undefined) return [...years, ...others];
  const balance = later.reduce((sum, bucket) => sum + bucket.balance, 0);
  const rated = later.reduce((sum, bucket) => sum + bucket.balance * (bucket.rate ?? 0), 0);
  return [...years.slice(0, shownYears), { key: `${first.key}+`, balance, rate: rated / balance }, ...others];
}
