import { headerSearchRows } from "../header-row.ts";
import { type Delimiter, type Dialect, delimiters } from "./dialect.ts";
import { type CsvRecord, csvReader } from "./records.ts";

const sampleChars = 65_536;
const sampleRecords = 100;

/** Finds out how a text is written from what it begins with. Headings that the caller knows settle the delimiter. */
export function detectDialect(text: string, isKnown: (heading: string) => boolean = () => false): Dialect {
  const named = /^sep=([,;|\t])(?:\r\n|\n|\r|$)/i.exec(text);
  const start = named?.[0].length ?? 0;
  const line = named === null ? 1 : 2;
  const sample = text.slice(start, start + sampleChars);
  const quote = detectQuote(sample);
  const asWritten = { quote, quotesFreely: true, start: 0, line: 1 };
  const best = delimiters
    .map((delimiter) => ({
      delimiter,
      ...fitness(firstRecords(sample, { ...asWritten, delimiter }), isKnown),
    }))
    .reduce((found, next) =>
      next.known > found.known || (next.known === found.known && next.regular > found.regular) ? next : found,
    );
  const delimiter = (named?.[1] as Delimiter | undefined) ?? best.delimiter;
  return { delimiter, quote, quotesFreely: hasNeedlessQuotes(sample, delimiter, quote), start, line };
}

function firstRecords(sample: string, dialect: Dialect): CsvRecord[] {
  const reader = csvReader(sample, dialect, sample.length < sampleChars);
  const records: CsvRecord[] = [];
  for (let record = reader.next(); record !== undefined; record = reader.next()) {
    records.push(record);
    if (records.length === sampleRecords) break;
  }
  return records;
}

/** How many headings of a record are known at best, and how many columns there are, weighted by how regular they are. */
function fitness(records: readonly CsvRecord[], isKnown: (heading: string) => boolean) {
  let known = 0;
  let header: CsvRecord | undefined;
  for (const record of records.slice(0, headerSearchRows)) {
    const count = record.cells.filter((cell) => cell !== null && isKnown(cell.trim())).length;
    if (count > known) [known, header] = [count, record];
  }
  const share = (width: number) =>
    records.filter((record) => record.damage === undefined && record.cells.length === width).length /
    records.length;
  const widths = header === undefined ? records.map(({ cells }) => cells.length) : [header.cells.length];
  const regular = Math.max(0, ...[...new Set(widths)].map((width) => (width - 1) * share(width) ** 2));
  return { known, regular };
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
  return new RegExp(
    `(?:^|${edge})${quote}(?!\\s)[^${quote}${delimiter}\\r\\n]+(?<!\\s)${quote}(?:${edge}|\\r?$)`,
    "m",
  ).test(sample);
}
