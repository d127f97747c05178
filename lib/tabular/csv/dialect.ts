import { csvReader } from "./records.ts";

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

const sampleChars = 65_536;
const sampleRecords = 100;

/** Finds out how a text is written from what it begins with. */
export function detectDialect(text: string): Dialect {
  const named = /^sep=([,;|\t])(?:\r\n|\n|\r|$)/i.exec(text);
  const start = named?.[0].length ?? 0;
  const line = named === null ? 1 : 2;
  const sample = text.slice(start, start + sampleChars);
  const quote = detectQuote(sample);
  const asWritten = { quote, quotesFreely: true, start: 0, line: 1 };
  const best = delimiters
    .map((delimiter) => ({ delimiter, score: regularity(sample, { ...asWritten, delimiter }) }))
    .reduce((found, next) => (next.score > found.score ? next : found));
  const delimiter = (named?.[1] as Delimiter | undefined) ?? best.delimiter;
  return { delimiter, quote, quotesFreely: hasNeedlessQuotes(sample, delimiter, quote), start, line };
}

/** How many columns a delimiter gives, weighted by the share of the records that have just so many; 0 for one column. */
function regularity(sample: string, dialect: Dialect): number {
  const widths = new Map<number, number>();
  const reader = csvReader(sample, dialect, sample.length < sampleChars);
  let records = 0;
  for (let record = reader.next(); record !== undefined && records < sampleRecords; record = reader.next()) {
    const width = record.damage === undefined ? record.cells.length : 0;
    widths.set(width, (widths.get(width) ?? 0) + 1);
    records++;
  }
  let best = 0;
  for (const [width, count] of widths)
    if (width > 1) best = Math.max(best, (width - 1) * (count / records) ** 2);
  return best;
}

const singlyQuoted = /(?<=^|[,;|\t])'[^'\r\n]*'(?=[,;|\t]|\r?$)/gm;
const doublyQuoted = /(?<=^|[,;|\t])"[^"\r\n]*"(?=[,;|\t]|\r?$)/m;

/** Apostrophes are quotes only where fields stand in them throughout: names have apostrophes too. */
function detectQuote(sample: string): '"' | "'" {
  const count = sample.match(singlyQuoted)?.length ?? 0;
  const lines = sample.match(/[^\r\n]+/g)?.length ?? 0;
  return count >= Math.max(2, lines) && !doublyQuoted.test(sample) ? "'" : '"';
}

function hasNeedlessQuotes(sample: string, delimiter: Delimiter, quote: '"' | "'"): boolean {
  const edge = delimiter === "|" ? "\\|" : delimiter;
  return new RegExp(`(?:^|${edge})${quote}[^${quote}${delimiter}\\r\\n]+${quote}(?:${edge}|\\r?$)`, "m").test(
    sample,
  );
}
