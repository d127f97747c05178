import { useState } from "preact/hooks";
import { Facts } from "../../../components/layout/card.tsx";
import { Triangle } from "../../../components/table/table.tsx";
import { date } from "../../../lib/format/date.ts";
import { money } from "../../../lib/format/money.ts";
import { decimal, minus, percent, unknown } from "../../../lib/format/number.ts";
import { type MetricAnswer, numberOf, type Portfolio } from "../portfolio.ts";
import { type Figure, metricOf, shownValue } from "./figures.ts";

const reasons = {
  no_data: "Nothing it is made from is known yet.",
  zero_denominator: "What it is divided by is 0.",
  incomplete: "Not known for all of them.",
  prior_not_positive: "What it is compared with is not above 0.",
} as const;

interface CellProps {
  figure: Figure;
  now: Portfolio;
  /** The portfolio a year before, once it is there. */
  before: Portfolio | undefined;
}

/** One figure with its change in a year and its coverage; what it is made from opens under it. */
export function MetricCell({ figure, now, before }: CellProps) {
  const [open, setOpen] = useState(false);
  const value = shownValue(figure, now);
  const metric = metricOf(figure, now);
  return (
    <div class="metric-place" onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        class="metric"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      >
        <span class="label">{figure.label}</span>
        <span class="value">{value === undefined ? unknown : figure.format(value)}</span>
        <span>
          {value === undefined ? (
            <NoValue metric={metric} />
          ) : (
            <Change figure={figure} now={value} before={before} />
          )}
        </span>
        {metric === undefined ? null : <Coverage metric={metric} />}
      </button>
      {open ? <Definition figure={figure} value={value} metric={metric} before={before} /> : null}
    </div>
  );
}

function NoValue({ metric }: { metric: MetricAnswer | undefined }) {
  return metric?.reason === undefined ? null : reasons[metric.reason];
}

function Change({ figure, now, before }: { figure: Figure; now: number; before: Portfolio | undefined }) {
  if (before === undefined) return <>&nbsp;</>;
  const old = shownValue(figure, before);
  if (old === undefined) return <span class="soft">unknown a year ago</span>;
  const text = figure.change(now, old);
  const falls = text.startsWith(minus);
  return /[1-9]/.test(text) ? (
    <>
      <Triangle down={falls} /> {text.replace(/^[+−]/, "")} in a year
    </>
  ) : (
    <span class="soft">as a year ago</span>
  );
}

function Coverage({ metric }: { metric: MetricAnswer }) {
  const { properties, of } = metric.coverage;
  const width = 20;
  return (
    <span class={`coverage ${properties < of ? "partial" : ""}`}>
      <svg width={width} height="4" aria-hidden="true">
        <rect class="all" width={width} height="4" rx="2" />
        <rect class="part" width={of === 0 ? 0 : (properties / of) * width} height="4" rx="2" />
      </svg>
      {decimal(properties)} of {decimal(of)}
    </span>
  );
}

interface DefinitionProps {
  figure: Figure;
  value: number | undefined;
  metric: MetricAnswer | undefined;
  before: Portfolio | undefined;
}

function Definition({ figure, value, metric, before }: DefinitionProps) {
  const old = shownValue(figure, before);
  const exact = (text: number | undefined) =>
    text === undefined ? unknown : "total" in figure.of ? money(text) : decimal(text, 6, 0);
  const parts = figure.parts ?? ["", ""];
  const left = metric === undefined ? 0 : metric.coverage.of - metric.coverage.properties;
  return (
    <div class="menu definition" role="status">
      <strong>{figure.formula}</strong>
      <Facts
        of={[
          ...(metric === undefined
            ? []
            : ([
                [parts[0], decimal(Number(metric.numerator), 2, 0)],
                [parts[1], decimal(Number(metric.denominator), 2, 0)],
              ] as const)),
          ["Exact", exact(value)],
          ...(before === undefined ? [] : ([[date(before.as_of), exact(old)]] as const)),
          ...(metric?.basis ? ([["From", metric.basis]] as const) : []),
        ]}
      />
      {left === 0 || metric === undefined ? null : (
        <p class="soft small">
          {decimal(left)} left out: not all is known.
          {metric.coverage.value_share === null
            ? ""
            : ` The others hold ${percent(numberOf(metric.coverage.value_share) ?? 0)} of the value.`}
        </p>
      )}
    </div>
  );
}
