import { useMemo, useState } from "preact/hooks";
import { borders, height, states, width } from "../../../charts/us-map.ts";
import { Octagon } from "../../../components/icon.tsx";
import { decimal } from "../../../lib/format/number.ts";
import type { AlertCounts } from "../alert-counts.tsx";
import { type Circle, circles, type Placed } from "./points.ts";

interface PictureProps {
  all: readonly Placed[];
  alerts: AlertCounts | undefined;
  of: number;
  chosen: string | undefined;
  choose(id: string | undefined): void;
}

const full = 80;

export function MapPicture({ all, alerts, of, chosen, choose }: PictureProps) {
  const [scale, setScale] = useState(1);
  const center = all.find(({ point }) => point.id === chosen) ?? { x: width / 2, y: height / 2 };
  const shown = useMemo(() => circles(all, scale), [all, scale]);
  const left = within(center.x * scale - width / 2, width * (scale - 1));
  const top = within(center.y * scale - height / 2, height * (scale - 1));
  return (
    <section class="card map-card" aria-label="Map">
      <div class="legend">
        <span>
          <svg width="10" height="10" aria-hidden="true">
            <circle class="mark" cx="5" cy="5" r="5" fill="var(--accent)" />
          </svg>
          80% full or more
        </span>
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill="url(#hatch)" stroke="var(--ink)" />
          </svg>
          under 80%
        </span>
        <span class="severity bad">
          <Octagon size={12} />
          <span class="soft">critical alert</span>
        </span>
        <span>Area of a circle is its value</span>
        <span>
          {decimal(all.length)} of {decimal(of)} have coordinates in the states
        </span>
      </div>
      <svg
        class="map"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${all.length} properties on a map of the United States`}
      >
        <defs>
          <pattern
            id="hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="hatch-ground" width="5" height="5" />
            <path class="hatch-line" d="M0 0v5" />
          </pattern>
        </defs>
        <g transform={`translate(${-left} ${-top}) scale(${scale})`}>
          {states.map(({ name, path }) => (
            <path key={name} class="land" d={path} vector-effect="non-scaling-stroke" />
          ))}
          <path d={borders} fill="none" stroke="var(--raised)" vector-effect="non-scaling-stroke" />
        </g>
        <g transform={`translate(${-left} ${-top})`}>
          {shown.map((circle) => (
            <Spot
              key={circle.points[0]?.id}
              circle={circle}
              critical={circle.points.some(({ id }) => alerts?.get(id)?.gravest === "critical")}
              scale={scale}
              chosen={chosen}
              choose={choose}
            />
          ))}
        </g>
      </svg>
      <div class="row body no-print">
        <button
          type="button"
          class="button small"
          aria-label="Closer"
          onClick={() => setScale(Math.min(16, scale * 2))}
        >
          +
        </button>
        <button
          type="button"
          class="button small"
          aria-label="Farther"
          onClick={() => setScale(Math.max(1, scale / 2))}
        >
          −
        </button>
        <button type="button" class="button small" onClick={() => setScale(1)}>
          All
        </button>
      </div>
    </section>
  );
}

const within = (value: number, most: number) => Math.max(0, Math.min(most, value));

interface SpotProps {
  circle: Circle;
  critical: boolean;
  scale: number;
  chosen: string | undefined;
  choose(id: string | undefined): void;
}

function Spot({ circle, critical, scale, chosen, choose }: SpotProps) {
  const { points, radius } = circle;
  const x = circle.x * scale;
  const y = circle.y * scale;
  const low = points.length === 1 && (points[0]?.occupancy_rate ?? 100) < full;
  const held = points.some(({ id }) => id === chosen);
  const size = points.length > 1 ? Math.max(radius, 6 + 3 * String(points.length).length) : radius;
  return (
    <g onClick={() => choose(points[0]?.id)}>
      <circle
        class={`place ${low ? "low" : ""} ${held ? "chosen" : ""}`}
        cx={x}
        cy={y}
        r={size}
        fill={low ? "url(#hatch)" : undefined}
      />
      {points.length > 1 ? (
        <text class="count" x={x} y={y + 4}>
          {points.length}
        </text>
      ) : null}
      {critical ? (
        <g class="alert" transform={`translate(${x + size * 0.7 - 6} ${y - size * 0.7 - 6})`}>
          <Octagon size={12} />
        </g>
      ) : null}
      <title>{points.length === 1 ? points[0]?.name : `${points.length} properties`}</title>
    </g>
  );
}
