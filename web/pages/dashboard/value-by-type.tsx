import { Figure } from "../../charts/figure.tsx";
import { Pending } from "../../charts/pending.tsx";
import { type Share, Shares } from "../../charts/shares.tsx";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { words } from "../../lib/fields/field.ts";
import { money, shortMoney } from "../../lib/format/money.ts";
import { percent } from "../../lib/format/number.ts";
import { numberOf } from "./portfolio.ts";

const named = 5;

/** The value by kind of property: the five largest, and the others together. */
export function ValueByType({ day }: { day: string | undefined }) {
  const answer = useAnswer("/analytics/portfolio", {}, { group_by: "property_type", as_of: day });
  const rows = (answer.data?.groups ?? [])
    .map(({ key, totals }) => ({ key: words(key ?? "unknown"), value: numberOf(totals.value) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return <Pending title="Value by type" answer={answer} reason="No value is known." />;
  const shareOf = (label: string, value: number): Share => ({
    label,
    value,
    text: shortMoney(value),
    percent: percent((value / total) * 100),
  });
  const others = rows.slice(named);
  const rest = others.reduce((sum, { value }) => sum + value, 0);
  const shares = [
    ...rows.slice(0, named).map(({ key, value }) => shareOf(key, value)),
    ...(others.length === 0 ? [] : [shareOf(`Other (${others.length})`, rest)]),
  ];
  const two = rows.slice(0, 2);
  const first = percent((two.reduce((sum, { value }) => sum + value, 0) / total) * 100, 0);
  const finding = `${two.map(({ key }) => key).join(" and ")} ${two.length === 1 ? "holds" : "hold"} ${first}.`;
  return (
    <Figure
      title="Value by type"
      unit={shortMoney(total)}
      finding={finding}
      heads={["Type", "Value", "Share"]}
      rows={rows.map(({ key, value }) => [key, money(value), percent((value / total) * 100)])}
      about={`${rows.length} types`}
    >
      <Shares shares={shares} name={finding} />
    </Figure>
  );
}
