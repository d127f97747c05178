import { useId } from "preact/hooks";
import { Hatch } from "./hatch.tsx";

export interface Share {
  label: string;
  value: number;
  text: string;
  percent: string;
}

const width = 360;
const colored = 5;

/** The five largest and the rest: one bar of segments, then a line for each. */
export function Shares({ shares, name }: { shares: readonly Share[]; name: string }) {
  const hatch = useId();
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  const largest = Math.max(0, ...shares.map(({ value }) => value));
  let x = 0;
  const segments = shares.map(({ value, label }, at) => {
    const size = total === 0 ? 0 : (value / total) * width;
    const segment = { x, width: Math.max(0, size - 2), at, label };
    x += size;
    return segment;
  });
  const look = (at: number) =>
    at < colored ? { class: `c${at + 1}` } : { class: "hatch-box", fill: `url(#${hatch})` };
  return (
    <>
      <svg class="plot" viewBox={`0 0 ${width} 16`} role="img" aria-label={name}>
        <Hatch id={hatch} />
        {segments.map((segment) => (
          <rect
            key={segment.label}
            {...look(segment.at)}
            x={segment.x}
            y="1"
            width={segment.width}
            height="14"
            rx="2"
          />
        ))}
      </svg>
      <div class="bars" aria-hidden="true">
        {shares.map(({ label, value, text, percent }, at) => (
          <Line key={label} label={label} text={text} percent={percent}>
            <rect
              {...look(at)}
              width={largest === 0 ? 0 : (value / largest) * 100}
              height="11"
              y="0.500"
              rx="2"
            />
          </Line>
        ))}
      </div>
    </>
  );
}

interface LineProps {
  label: string;
  text: string;
  percent: string;
  children: preact.ComponentChildren;
}

function Line({ label, text, percent, children }: LineProps) {
  return (
    <>
      <span>{label}</span>
      <svg width="100%" height="12" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        {children}
      </svg>
      <span class="number">{text}</span>
      <span class="soft">{percent}</span>
    </>
  );
}

/** A line for each, all in one color: for states, tenants and the like. */
export function Bars({ shares }: { shares: readonly Share[] }) {
  const largest = Math.max(0, ...shares.map(({ value }) => value));
  return (
    <div class="bars" aria-hidden="true">
      {shares.map(({ label, value, text, percent }) => (
        <Line key={label} label={label} text={text} percent={percent}>
          <rect
            class="mark"
            width={largest === 0 ? 0 : (value / largest) * 100}
            height="11"
            y="0.500"
            rx="2"
          />
        </Line>
      ))}
    </div>
  );
}
