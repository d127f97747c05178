import { Card } from "../../../components/layout/card.tsx";
import type { Portfolio } from "../portfolio.ts";
import { groups } from "./figures.ts";
import { MetricCell } from "./metric-cell.tsx";

/** What it is worth and owes, what it earns, how full, how long and at what rate. */
export function MetricGroups({ now, before }: { now: Portfolio | undefined; before: Portfolio | undefined }) {
  return (
    <div class="columns-3">
      {groups.map(({ title, figures }) => (
        <Card key={title} title={title} bare class="metric-group">
          <div class="metrics two">
            {figures.map((figure) =>
              now === undefined ? (
                <div key={figure.label} class="metric">
                  <span class="label">{figure.label}</span>
                  <span class="skeleton figure w2 late" />
                  <span class="skeleton w3 late" />
                  <span class="skeleton w1 late" />
                </div>
              ) : (
                <MetricCell key={figure.label} figure={figure} now={now} before={before} />
              ),
            )}
          </div>
        </Card>
      ))}
    </div>
  );
}
