import { addDays, date, daysBetween } from "../../../lib/format/date.ts";

interface Held {
  from: string;
  to: string | null;
}

const width = 640;
const left = 76;
const around = 120;

/** Two bars over the days around the overlap: who holds the unit now, and the lease at hand. */
export function OverlapPicture({ holder, mine }: { holder: Held & { name: string }; mine: Held }) {
  const first = addDays(mine.from, -around);
  const last = addDays(holder.to ?? mine.from, around);
  const scale = (width - left - 8) / Math.max(1, daysBetween(first, last));
  const x = (day: string) =>
    left + Math.max(0, Math.min(daysBetween(first, day), daysBetween(first, last))) * scale;
  const bar = ({ from, to }: Held) => ({ x: x(from), width: Math.max(2, x(to ?? last) - x(from)) });
  const overlapTo = [holder.to ?? last, mine.to ?? last].sort()[0] ?? last;
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${width} 76`}
      role="img"
      aria-label={`${holder.name} and this lease overlap from ${date(mine.from)} to ${date(overlapTo)}`}
    >
      <text class="strong" x="0" y="22">
        Now held
      </text>
      <rect class="c6" {...bar(holder)} y="8" height="20" rx="3" />
      <text class="strong" x="0" y="54">
        Yours
      </text>
      <rect class="mark" {...bar(mine)} y="40" height="20" rx="3" />
      <rect
        x={x(mine.from)}
        y="3"
        width={Math.max(2, x(overlapTo) - x(mine.from))}
        height="62"
        fill="none"
        stroke="var(--bad)"
        stroke-width="2"
      />
      <text x={x(mine.from)} y="75">
        {date(mine.from)}
      </text>
    </svg>
  );
}
