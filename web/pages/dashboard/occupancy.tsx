import { Figure } from "../../charts/figure.tsx";
import { Lines } from "../../charts/lines.tsx";
import { Pending } from "../../charts/pending.tsx";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { date, month, monthEnd, today } from "../../lib/format/date.ts";
import { percent, unknown } from "../../lib/format/number.ts";
import { numberOf } from "./portfolio.ts";

const months = 24;

/** Occupancy at the ends of the last 24 months: by leases where they are known, beside what properties state. */
export function Occupancy({ property, day = today() }: { property?: string; day?: string | undefined }) {
  const asked = useAnswer(
    "/analytics/occupancy",
    {},
    {
      from: monthEnd(day, -months),
      to: day,
      interval: "month",
      measure: "units",
      ...(property === undefined ? {} : { property_id: property }),
    },
  );
  const answer = asked.data;
  const points = answer?.points ?? [];
  const rates = points.map(({ rate }) => numberOf(rate));
  const stated = points.map(({ stated_rate: rate }) => numberOf(rate));
  const last = rates.findLast((value) => value !== undefined);
  if (last === undefined)
    return <Pending title="Occupancy" answer={asked} reason="No units are known, and none are stated." />;
  const said = stated.findLast((value) => value !== undefined);
  const gap = said === undefined ? undefined : last - said;
  const beside =
    gap === undefined || Math.abs(gap) < 0.05
      ? ""
      : `, ${percent(Math.abs(gap)).replace("%", " pt")} ${gap < 0 ? "under" : "over"} what properties state`;
  const finding = `${percent(last)}${beside}.`;
  return (
    <Figure
      title="Occupancy"
      unit="24 months, % of units"
      finding={finding}
      heads={["Day", "Occupied", "Units", "Rate", "As stated", "From"]}
      rows={points.map((point, at) => [
        date(point.as_of),
        String(point.occupied ?? unknown),
        String(point.total ?? unknown),
        shown(rates[at]),
        shown(stated[at]),
        point.source ?? unknown,
      ])}
      about={`${points.length} months`}
    >
      <Lines
        name={finding}
        labels={points.map((point) => month(point.as_of))}
        format={(value) => percent(value)}
        series={[
          { label: "occupied", values: rates },
          ...(gap !== undefined && Math.abs(gap) >= 0.05
            ? [{ label: "as stated", values: stated, dashed: true }]
            : []),
        ]}
      />
    </Figure>
  );
}

const shown = (value: number | undefined) => (value === undefined ? unknown : percent(value));
