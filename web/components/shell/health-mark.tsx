const marks = {
  healthy: <circle class="mark-healthy" cx="5" cy="5" r="4" />,
  degraded: <path class="mark-degraded" d="M5 .5 9.500 5 5 9.500.5 5z" />,
  resuming: <path class="mark-resuming" d="M5 .5 9.500 5 5 9.500.5 5z" />,
  unhealthy: <path class="mark-down" d="M1 1h8v8H1z" />,
  down: <path class="mark-down" d="M1 1h8v8H1z" />,
  not_configured: <circle class="mark-none" cx="5" cy="5" r="3.500" />,
  unknown: <circle class="mark-none" cx="5" cy="5" r="3.500" />,
} as const;

export type MarkState = keyof typeof marks;

/** The shape of a state: round is healthy, a diamond degraded, a square down. */
export function HealthMark({ state }: { state: MarkState }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {marks[state]}
    </svg>
  );
}
