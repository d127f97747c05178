import { useId } from "preact/hooks";
import { Hatch } from "./hatch.tsx";

export interface ColumnBar {
  label: string;
  /** A second line under the label, such as a rate. */
  below?: string;
  value: number;
  /** The value as it is written on top. */
  text: string;
  tone?: "soon" | "hatched" | "gray";
}

const width = 360;
const plot = 168;
const top = 18;

/** Columns from zero, each with its value on top. */
export function Columns({ bars, name }: { bars: readonly ColumnBar[]; name: string }) {
  const hatch = useId();
  const largest = Math.max(0, ...bars.map(({ value }) => value));
  const step = width / Math.max(1, bars.length);
  const thick = Math.min(46, step * 0.78);
  const below = bars.some((bar) => bar.below !== undefined);
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${top + plot + (below ? 34 : 20)}`} role="img" aria-label={name}>
      <Hatch id={hatch} />
      {bars.map(({ label, below: second, value, text, tone }, at) => {
        const height = largest === 0 ? 0 : (Math.max(0, value) / largest) * plot;
        const x = at * step + (step - thick) / 2;
        const middle = at * step + step / 2;
        const y = top + plot - height;
        return (
          <g key={label}>
            <rect
              class={tone === "hatched" ? "hatched" : `column ${tone ?? ""}`}
              fill={tone === "hatched" ? `url(#${hatch})` : undefined}
              x={x}
              y={y}
              width={thick}
              height={height}
              rx="2"
            />
            <text class={`middle ${value === largest ? "strong" : ""}`} x={middle} y={y - 5}>
              {text}
            </text>
            <text class="middle" x={middle} y={top + plot + 14}>
              {label}
            </text>
            {second === undefined ? null : (
              <text class="middle" x={middle} y={top + plot + 28}>
                {second}
              </text>
            )}
          </g>
        );
      })}
      <path class="base" d={`M0 ${top + plot}h${width}`} />
    </svg>
  );
}
