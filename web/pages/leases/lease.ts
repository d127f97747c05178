import type { components } from "../../lib/api/schema.ts";
import { daysBetween } from "../../lib/format/date.ts";

/** The state is there in every answer that does not leave it out. */
export type Lease = components["schemas"]["Lease"] & { state: string };

const monthDays = 365.25 / 12;

/** Months from the day to the last day of the term; undefined where none is left to count. */
export function monthsLeft({ expiration_date: end, state }: Lease, day: string): number | undefined {
  if (end === null || !["active", "future"].includes(state) || end < day) return undefined;
  return daysBetween(day, end) / monthDays;
}

const tones: Record<string, string> = {
  future: "info",
  month_to_month: "accent",
};

export const toneOf = (state: string): string => tones[state] ?? "";

export const areaOf = ({ spaces }: Lease): number | undefined => {
  const areas = spaces.map(({ leased_sqft: area }) => area);
  return areas.length > 0 && areas.every((area) => typeof area === "number")
    ? areas.reduce<number>((sum, area) => sum + (area ?? 0), 0)
    : undefined;
};
