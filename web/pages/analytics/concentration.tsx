import { Figure } from "../../charts/figure.tsx";
import { Pending } from "../../charts/pending.tsx";
import { Bars } from "../../charts/shares.tsx";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { words } from "../../lib/fields/field.ts";
import { money, shortMoney } from "../../lib/format/money.ts";
import { count, decimal, percent, unknown } from "../../lib/format/number.ts";
import { numberOf } from "../dashboard/portfolio.ts";

const listed = 10;
const titles = {
  tenant: "Tenants by rent",
  city: "Cities by value",
  property: "Properties by value",
} as const;

/** How much hangs on a few: shares, and their Herfindahl-Hirschman index. */
export function Concentration({ by, day }: { by: keyof typeof titles; day: string | undefined }) {
  const asked = useAnswer("/analytics/concentration", {}, { by, as_of: day });
  const answer = asked.data;
  const rows = (answer?.groups ?? [])
    .map(({ key, name, totals }) => ({
      label: name ?? words(key ?? "unknown"),
      value: numberOf(totals.weight) ?? 0,
      share: numberOf(totals.share),
    }))
    .filter(({ value }) => value > 0);
  if (answer === undefined || rows.length === 0)
    return (
      <Pending
        title={titles[by]}
        answer={asked}
        reason={by === "tenant" ? "No leases yet." : "No value is known."}
      />
    );
  const hhi = numberOf(answer.metrics.hhi.value);
  const [first] = rows;
  const index = hhi === undefined ? "" : ` HHI ${decimal(hhi)}.`;
  const finding = `${first?.label ?? ""} holds ${first?.share === undefined ? unknown : percent(first.share)}.${index}`;
  return (
    <Figure
      title={titles[by]}
      unit={by === "tenant" ? "base rent a month" : "value"}
      finding={finding}
      heads={["Name", "Weight", "Share"]}
      rows={rows.map(({ label, value, share }) => [
        label,
        money(value),
        share === undefined ? unknown : percent(share),
      ])}
      about={count(rows.length, "row")}
    >
      <Bars
        shares={rows.slice(0, listed).map(({ label, value, share }) => ({
          label,
          value,
          text: shortMoney(value),
          percent: share === undefined ? "" : percent(share),
        }))}
      />
    </Figure>
  );
}
