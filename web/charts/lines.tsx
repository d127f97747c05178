export interface Series {
  /** Stands at the line's end. */
  label: string;
  values: readonly (number | undefined)[];
  dashed?: boolean;
}

interface LinesProps {
  name: string;
  series: readonly Series[];
  /** Under the axis, by the place of the value. */
  labels: readonly string[];
  format(value: number): string;
}

const width = 360;
const height = 168;
const left = 42;
const right = 74;
const bottom = 22;
const ticks = 3;

/** One or two lines over time; the axis need not begin at zero, and shows where it begins. */
export function Lines({ name, series, labels, format }: LinesProps) {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const [low, high] = ends(values);
  const x = (at: number) => left + (at / Math.max(1, labels.length - 1)) * (width - left - right);
  const y = (value: number) => 8 + (1 - (value - low) / (high - low)) * (height - bottom - 12);
  const shownLabels = labels
    .map((_label, at) => at)
    .filter((at) => at % Math.max(1, Math.ceil(labels.length / 4)) === 0);
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {Array.from({ length: ticks + 1 }, (_, at) => low + ((high - low) * at) / ticks).map((value) => (
        <g key={value}>
          <path class="grid-line" d={`M${left} ${y(value)}H${width - right}`} />
          <text class="end" x={left - 6} y={y(value) + 4}>
            {format(value)}
          </text>
        </g>
      ))}
      {shownLabels.map((at) => (
        <text key={labels[at]} class={at === 0 ? "" : "middle"} x={x(at)} y={height - 4}>
          {labels[at]}
        </text>
      ))}
      {series.map((one, place) => (
        <Line key={one.label} series={one} x={x} y={y} format={format} shift={shiftOf(series, place, y)} />
      ))}
    </svg>
  );
}

/** A little more than the values take, so that a flat line is not at the edge. */
function ends(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  return [low - room, high + room];
}

const lastOf = ({ values }: Series) => values.findLast((value) => value !== undefined);

/** Labels of two lines that end close to each other move apart. */
function shiftOf(series: readonly Series[], place: number, y: (value: number) => number): number {
  const [first, second] = series.map((one) => lastOf(one));
  if (first === undefined || second === undefined) return 0;
  const gap = y(first) - y(second);
  if (Math.abs(gap) >= 26) return 0;
  const move = (26 - Math.abs(gap)) / 2;
  return gap >= 0 === (place === 0) ? move : -move;
}

interface LineProps {
  series: Series;
  x(at: number): number;
  y(value: number): number;
  format(value: number): string;
  shift: number;
}

function Line({ series, x, y, format, shift }: LineProps) {
  const { values, dashed = false, label } = series;
  const path = values
    .map((value, at) =>
      value === undefined
        ? ""
        : `${at === 0 || values[at - 1] === undefined ? "M" : "L"}${x(at)} ${y(value)}`,
    )
    .join("");
  const at = values.findLastIndex((value) => value !== undefined);
  const last = values[at];
  if (last === undefined) return null;
  return (
    <g>
      <path class={`line ${dashed ? "second-series" : ""}`} d={path} />
      {dashed ? (
        <rect class="open-mark" x={x(at) - 3} y={y(last) - 3} width="6" height="6" />
      ) : (
        <circle class="mark" cx={x(at)} cy={y(last)} r="3.500" />
      )}
      <text class="strong" x={x(at) + 8} y={y(last) + shift}>
        {format(last)}
      </text>
      <text x={x(at) + 8} y={y(last) + shift + 12}>
        {label}
      </text>
    </g>
  );
}
