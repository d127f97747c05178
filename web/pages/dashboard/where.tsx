import { Figure } from "../../charts/figure.tsx";
import { Pending } from "../../charts/pending.tsx";
import { Bars } from "../../charts/shares.tsx";
import { UsStates } from "../../charts/us-states.tsx";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { money, shortMoney } from "../../lib/format/money.ts";
import { count, decimal, percent } from "../../lib/format/number.ts";
import { stateNames } from "../../lib/state-names.ts";
import { numberOf } from "./portfolio.ts";

const listed = 15;
const steps = [0.02, 0.1, 0.25, 0.5, 0.8];

/** The value by state: a map, and the list that says the same. Its own script, for the atlas is large. */
export function Where({ day }: { day: string | undefined }) {
  const answer = useAnswer("/analytics/portfolio", {}, { group_by: "state", as_of: day });
  const rows = (answer.data?.groups ?? [])
    .map(({ key, totals }) => ({ code: key ?? "", value: numberOf(totals.value) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return <Pending title="Where the value is" answer={answer} reason="No value is known." />;
  const nameOf = (code: string) => stateNames[code] ?? code;
  const largest = rows[0]?.value ?? 0;
  const few = rows.slice(0, Math.min(8, rows.length));
  const part = percent((few.reduce((sum, { value }) => sum + value, 0) / total) * 100, 0);
  const finding = `${few.length} of ${count(rows.length, "state")} hold ${part} of the value. A stronger color is more.`;
  const rest = rows.slice(listed);
  const restValue = rest.reduce((sum, { value }) => sum + value, 0);
  return (
    <Figure
      title="Where the value is"
      unit="by state"
      finding={finding}
      heads={["State", "Value", "Share"]}
      rows={rows.map(({ code, value }) => [nameOf(code), money(value), percent((value / total) * 100)])}
      about={count(rows.length, "state")}
    >
      <div class="map-with-list">
        <UsStates
          values={new Map(rows.map(({ code, value }) => [code, value]))}
          classes={[0, ...steps.slice(1).map((step) => step * largest)]}
          name={finding}
        />
        <div>
          <Bars
            shares={rows.slice(0, listed).map(({ code, value }) => ({
              label: nameOf(code),
              value,
              text: shortMoney(value),
              percent: percent((value / total) * 100),
            }))}
          />
          {rest.length === 0 ? null : (
            <p class="soft small">
              {decimal(rest.length)} other states: {shortMoney(restValue)},{" "}
              {percent((restValue / total) * 100)}
            </p>
          )}
        </div>
      </div>
    </Figure>
  );
}
