/** A bar of a share in percent; the number beside it says it exactly. */
export function ShareBar({ percent, width = 52 }: { percent: number; width?: number }) {
  const part = (Math.max(0, Math.min(100, percent)) / 100) * width;
  return (
    <svg class="bar" width={width} height="6" aria-hidden="true">
      <rect class="all" width={width} height="6" rx="2" />
      <rect class="part" width={part} height="6" rx="2" />
    </svg>
  );
}
