import { Card } from "../../../components/layout/card.tsx";
import { addressOf } from "../../../lib/api/paths.ts";
import type { components } from "../../../lib/api/schema.ts";
import { useUrls } from "../../../lib/api/use-answer.ts";
import { shortMoney } from "../../../lib/format/money.ts";
import { rate, signed, unknown } from "../../../lib/format/number.ts";
import { numberOf } from "../../dashboard/portfolio.ts";

type Refinance = components["schemas"]["Refinance"];
type Loan = Refinance["data"][number];

const rateSteps = [-1, -0.5, 0, 0.5, 1];
const valueSteps = [-10, -5, 0, 5];

interface GapProps {
  id: string;
  asked: Readonly<Record<string, string>>;
}

/**
 * The gap at other rates and values. The limit by value does not depend on the rate, nor the other two on the value: so one
 * answer for each rate and one for each value hold all of them.
 */
export function GapTable({ id, asked }: GapProps) {
  const rates = rateSteps.map((step) => round(Number(asked.rate) + step)).filter((one) => one > 0);
  const changes = valueSteps
    .map((step) => round(Number(asked.value_change) + step))
    .filter((one) => one > -100);
  const urlOf = (change: Record<string, number>) => {
    const changed = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, String(value)]));
    return addressOf("/analytics/refinance", {}, { ...asked, ...changed, id });
  };
  const answers = useUrls<Refinance>([
    ...rates.map((one) => urlOf({ rate: one })),
    ...changes.map((one) => urlOf({ value_change: one })),
  ]);
  const loans = answers.map((answer) => answer?.data[0]);
  const byRate = (one: number) => loans[rates.indexOf(one)];
  const byChange = (one: number) => loans[rates.length + changes.indexOf(one)];
  return (
    <Card title="Gap by rate and value" aside="balance less proceeds" bare>
      <section class="scroller sticky" tabIndex={0} aria-label="Gap by rate and value">
        <table>
          <caption class="hidden-text">Gap by rate and value</caption>
          <thead>
            <tr>
              <th scope="col">Value change</th>
              {rates.map((one) => (
                <th key={one} scope="col" class="number">
                  {rate(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change}>
                <th scope="row">
                  {signed(change, 1)}%, {valueText(byChange(change))}
                </th>
                {rates.map((one) => (
                  <td
                    key={one}
                    class={`number ${String(one) === asked.rate && String(change) === asked.value_change ? "asked" : ""}`}
                  >
                    <Gap gap={gapOf(byRate(one), byChange(change))} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

function gapOf(atRate: Loan | undefined, atValue: Loan | undefined): number | undefined {
  const balance = numberOf(atRate?.balance);
  const limits = [atValue?.limits.ltv, atRate?.limits.dscr, atRate?.limits.debt_yield]
    .map(numberOf)
    .filter((limit) => limit !== undefined);
  if (balance === undefined || atValue === undefined || limits.length === 0) return undefined;
  return round(balance - Math.min(...limits));
}

function Gap({ gap }: { gap: number | undefined }) {
  if (gap === undefined) return unknown;
  return (
    <>
      {shortMoney(Math.abs(gap))} <span class="soft">{gap > 0 ? "short" : "over"}</span>
    </>
  );
}

function valueText(row: Loan | undefined): string {
  const value = numberOf(row?.value);
  return value === undefined ? unknown : shortMoney(value);
}

/** Without the dust of binary fractions. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;
