import { useAnswer } from "../../lib/api/use-answer.ts";
import { date } from "../../lib/format/date.ts";
import { shortMoney } from "../../lib/format/money.ts";
import { percent, ratio, unknown } from "../../lib/format/number.ts";
import { Card, Facts } from "../layout/card.tsx";

const reasons = {
  no_flows: "Nothing was settled yet.",
  one_sign: "Money went one way only, so there is no return to tell.",
  ambiguous: "The flows have several returns, so none is shown.",
  no_value: "The property has no value, and is not sold.",
} as const;

/** What the money that was put in has brought, with what is there now. */
export function Returns({ property }: { property?: string }) {
  const answer = useAnswer("/analytics/returns", {}, property === undefined ? {} : { property_id: property });
  if (answer.data === undefined) return null;
  const { irr, moic, realized, unrealized, reason, as_of: day } = answer.data;
  return (
    <Card title="Returns" aside={`as of ${date(day)}`}>
      <Facts
        of={[
          ["IRR", irr === null ? unknown : percent(Number(irr))],
          ["MOIC", moic === null ? unknown : ratio(Number(moic))],
          ["Realized", shortMoney(Number(realized))],
          ["Unrealized", unrealized === null ? unknown : shortMoney(Number(unrealized))],
        ]}
      />
      {reason === undefined ? null : <p class="soft small">{reasons[reason]}</p>}
    </Card>
  );
}
