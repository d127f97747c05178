import { Card, Facts } from "../../../components/layout/card.tsx";
import { Severity } from "../../../components/severity.tsx";
import { shortMoney } from "../../../lib/format/money.ts";
import { count, decimal, percent, ratio, unknown } from "../../../lib/format/number.ts";
import type { AlertCount, AlertCounts } from "../alert-counts.tsx";
import type { Point } from "./points.ts";

interface ListProps {
  alerts: AlertCounts | undefined;
  points: readonly Point[];
  chosen: string | undefined;
  choose(id: string | undefined): void;
}

/** Past so many the table is the better list. */
const listed = 200;

/** The properties by value, the chosen one opened at the top; arrow keys move the choice. */
export function PlaceList({ points, alerts, chosen, choose }: ListProps) {
  const held = points.find(({ id }) => id === chosen);
  const rows = points.slice(0, listed);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : rows[rows.findIndex(({ id }) => id === chosen) + step];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.id);
  };
  return (
    <Card title="In this view" aside={`${decimal(points.length)}, by value`} bare>
      {held === undefined ? null : <Opened point={held} alerts={alerts?.get(held.id)} />}
      <ul class="places" onKeyDown={move}>
        {rows
          .filter(({ id }) => id !== chosen)
          .map((point) => (
            <li key={point.id}>
              <button type="button" onClick={() => choose(point.id)}>
                <b>{point.name}</b>
                <span>{point.current_value === null ? unknown : shortMoney(point.current_value)}</span>
                <span class="second">
                  {point.city}, {point.state}
                </span>
                <span class="second number">
                  {point.occupancy_rate === null ? "" : percent(point.occupancy_rate)}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </Card>
  );
}

function Opened({ point, alerts }: { point: Point; alerts: AlertCount | undefined }) {
  const { current_value: value, ltv, occupancy_rate: rate, dscr } = point;
  return (
    <div class="places">
      <div class="chosen" role="status">
        <strong>{point.name}</strong>
        {alerts === undefined ? null : <Severity name={alerts.gravest} text={count(alerts.live, "alert")} />}
        <span class="second">
          {point.city}, {point.state}
          {point.latitude === null ? " · no coordinates" : ""}
        </span>
        <Facts
          of={[
            ["Value", value === null ? unknown : shortMoney(value)],
            ["LTV", ltv === null ? unknown : percent(ltv)],
            ["Occupancy", rate === null ? unknown : `${percent(rate)}${rate < 80 ? ", under 80%" : ""}`],
            ["DSCR", dscr === null ? unknown : ratio(dscr)],
          ]}
        />
        <a href={`/app/properties/${point.id}`}>Open property</a>
      </div>
    </div>
  );
}
