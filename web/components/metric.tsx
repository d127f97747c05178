import type { ComponentChildren } from "preact";

interface MetricProps {
  label: string;
  value: ComponentChildren;
  note?: ComponentChildren;
}

/** One figure with what it is of. */
export function Metric({ label, value, note }: MetricProps) {
  return (
    <div class="metric">
      <span class="label">{label}</span>
      <span class="value">{value}</span>
      <span class="soft">{note}</span>
    </div>
  );
}
