/** Paths on a 16 × 16 grid, stroked. */
const strokes = {
  home: "M2.5 7 8 2.5 13.500 7v6.500h-4v-4h-3v4h-4z",
  building: "M3 13.500v-11h6v11M9 6.500h4v7M1.500 13.500h13M5 5h2M5 7.500h2M5 10h2M11 9h.5M11 11.200h.5",
  file: "M4 1.500h5.500L12.500 4.500v10h-8.500zM9 1.500v3.500h3.500M6 8h4.500M6 10.500h4.500",
  people:
    "M6 7.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM1.500 13.500c0-2.500 2-4 4.500-4s4.500 1.500 4.500 4M10.500 2.800a2.500 2.500 0 0 1 0 4.500M12 9.800c1.500.5 2.500 1.800 2.500 3.700",
  swap: "M2 5h11M10.500 2.500 13 5l-2.500 2.500M14 11H3M5.500 8.500 3 11l2.500 2.500",
  bell: "M8 2a4 4 0 0 0-4 4c0 4-1.500 5-1.500 5h11S12 10 12 6a4 4 0 0 0-4-4zM6.500 13.500a1.500 1.500 0 0 0 3 0",
  chart: "M2 14h12M4 14V9M8 14V3M12 14V6.500",
  report: "M3 1.500h10v13l-2-1.200-1.500 1.200L8 13.300l-1.500 1.200L5 13.300l-2 1.200zM5.500 5h5M5.500 8h5",
  download: "M8 2v8M5 7l3 3 3-3M2.500 13.500h11",
  upload: "M8 10.500v-8M5 5.500l3-3 3 3M2.500 10.500v3h11v-3",
  pulse: "M1.500 8h3L6.500 3.500 9.500 12.500 11.500 8h3",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.800 10.800 14 14",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  moon: "M13.500 9.500A6 6 0 0 1 6.500 2.500a5.800 5.800 0 1 0 7 7z",
  half: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12",
  plus: "M8 3v10M3 8h10",
  close: "M4 4l8 8M12 4l-8 8",
  edit: "M10.500 2.500l3 3L5.500 13.500h-3v-3zM9 4l3 3",
  print: "M4.500 5.500v-3.500h7v3.500M4.500 11.500H2.500v-6h11v6h-2M4.500 9.500h7v4.500h-7z",
  more: "M3.500 8h.01M8 8h.01M12.500 8h.01",
  lines: "M2 4h12M2 8h12M2 12h12",
  map: "M1.500 4 6 2.500l4 1.500 4.500-1.500V12L10 13.500 6 12l-4.500 1.500zM6 2.500V12M10 4v9.500",
  columns: "M2 2.500h12v11H2zM6 2.500v11M10 2.500v11",
  filter: "M2 4h12M4.500 8h7M6.500 12h3",
  calendar: "M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3",
  left: "M10 3 5 8l5 5",
  right: "M6 3l5 5-5 5",
  down: "M3.500 6 8 10.500 12.500 6",
  check: "M3 8.500 6.500 12 13 4.500",
  lock: "M4 7.500h8v6H4zM5.500 7.500v-2a2.500 2.500 0 0 1 5 0v2",
  refresh: "M13.500 8A5.500 5.500 0 1 1 11.500 3.800M13.500 2v3h-3",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.500l2 1",
  offline: "M2 2l12 12M3 6a8 8 0 0 1 2.500-1.500M8 4c2 0 3.700.7 5 2M5.500 9A4 4 0 0 1 8 8M8 12h.01",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.500V11M8 5.200h.01",
  done: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.200 8.200 7.200 10.200 10.800 6.200",
  warning: "M8 2.200 14.500 13.500h-13zM8 6.500v3.300M8 11.700h.01",
  keys: "M1.500 4h13v8.500h-13zM4 7h.01M7 7h.01M10 7h.01M12 7h.01M5 10h6",
} as const;

export type IconName = keyof typeof strokes;

/** An icon that only repeats the words beside it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={name === "more" ? 2 : 1.25}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={strokes[name]} />
    </svg>
  );
}

/** A filled octagon with an exclamation mark: critical, and errors. */
export function Octagon({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path fill="currentColor" d="M5.100 1h5.800L15 5.100v5.800L10.900 15H5.100L1 10.900V5.100z" />
      <path
        fill="none"
        stroke="var(--raised)"
        stroke-width="1.800"
        stroke-linecap="round"
        d="M8 4.500v4M8 11.200h.01"
      />
    </svg>
  );
}

export function Brand() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M9 24V14l7-6 7 6v10h-4.500v-6.500h-5V24z" />
    </svg>
  );
}
