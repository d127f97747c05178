export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a CSV file is written, and where its records begin. */
export interface Dialect {
  delimiter: Delimiter;
  quote: '"' | "'";
  /** Whether quotes stand around fields that need none, so that `""` says no more than that a field is empty. */
  quotesFreely: boolean;
  /** Where the first record begins, and in which line: a line `sep=;` before it is behind. */
  start: number;
  line: number;
}
