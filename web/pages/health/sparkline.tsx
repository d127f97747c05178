import { type Poll, plainName, type ServiceName } from "../../lib/health/state.ts";

const width = 220;
const height = 36;
const places = 40;

/** The latency of the last polls as a line; a poll without an answer is a red bar. */
export function Sparkline({ name, polls }: { name: ServiceName; polls: readonly Poll[] }) {
  const shown = polls.slice(-places);
  const step = width / places;
  const values = shown.map(({ health }) =>
    health?.services[name] === "healthy" || health?.services[name] === "degraded"
      ? health.details[name]?.latency_ms
      : undefined,
  );
  const largest = Math.max(1, ...values.map((value) => value ?? 0));
  const yOf = (value: number) => height - 4 - (value / largest) * (height - 10);
  const failed = values.filter((value) => value === undefined).length;
  const line = values
    .map((value, at) =>
      value === undefined
        ? ""
        : `${at === 0 || values[at - 1] === undefined ? "M" : "L"}${at * step + step / 2} ${yOf(value)}`,
    )
    .join("");
  return (
    <svg
      class="plot"
      width={width}
      height={height}
      role="img"
      aria-label={`${plainName(name)}: the last ${shown.length} polls, ${failed} without an answer`}
    >
      <path class="line" d={line} />
      {values.map((value, at) =>
        value === undefined ? (
          <rect key={shown[at]?.at} class="column failed" x={at * step} width={step - 1.5} height={height} />
        ) : null,
      )}
    </svg>
  );
}
