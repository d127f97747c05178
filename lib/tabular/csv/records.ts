import type { Cell } from "../table.ts";
import type { Dialect } from "./dialect.ts";

/** A record of a CSV text: its cells, or what is wrong with its quotes. */
export interface CsvRecord {
  /** The line in which it begins. */
  line: number;
  cells: Cell[];
  damage?: "unclosed_quote" | "stray_quote";
}

export interface CsvReader {
  /**
   * The next record that is not a blank line; undefined at the end, or where more text is needed to tell. A record of
   * several lines whose cells do not fit is one with an unclosed quote.
   */
  next(fits?: (cells: readonly Cell[]) => boolean): CsvRecord | undefined;
  /** Where the next record begins, and in which line. */
  place(): { start: number; line: number };
}

/** No field is longer: a quote that is not closed by then is never closed. */
const maxFieldChars = 200_000;

/**
 * Reads records one by one (RFC 4180, any line ends). A damaged record costs its first line alone: reading goes on in the
 * next one, where parsers that follow the quotes would swallow lines up to the next quote. `complete`: no more text comes.
 */
export function csvReader(text: string, dialect: Dialect, complete = true): CsvReader {
  const { delimiter, quote, quotesFreely } = dialect;
  let at = dialect.start;
  let line = dialect.line;
  const nextFeed = finder(text, "\n");
  const nextReturn = finder(text, "\r");
  const nextQuote = finder(text, quote);

  const lineEnd = (from: number) => Math.min(nextFeed(from), nextReturn(from));
  const afterLineEnd = (end: number) => end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  const unquoted = (cell: string): Cell => (cell === "" || cell.trim() === "" ? null : cell);

  function readQuoted(from: number): { cells: Cell[]; end: number } | CsvRecord["damage"] {
    const cells: Cell[] = [];
    for (let start = from; ; ) {
      const opening = skipSpaces(text, start, delimiter);
      if (text[opening] !== quote) {
        const end = lineEnd(start);
        const next = text.indexOf(delimiter, start);
        const stop = next === -1 || next > end ? end : next;
        cells.push(unquoted(text.slice(start, stop)));
        if (stop === end) return { cells, end };
        start = stop + 1;
        continue;
      }
      const closing = closingQuote(text, opening, quote);
      if (closing === -1) return "unclosed_quote";
      const value = text.slice(opening + 1, closing).replaceAll(quote + quote, quote);
      cells.push(value === "" && quotesFreely ? null : value);
      const after = skipSpaces(text, closing + 1, delimiter);
      if (after >= text.length || text[after] === "\n" || text[after] === "\r") return { cells, end: after };
      if (text[after] !== delimiter)
        return countLineEnds(text, opening, closing) > 0 ? "unclosed_quote" : "stray_quote";
      start = after + 1;
    }
  }

  /** Goes to the line after `end`; false where the text breaks off and more may come. */
  function pass(end: number, lines: number): boolean {
    if (!complete && (end >= text.length || (text[end] === "\r" && end + 1 === text.length))) return false;
    at = Math.min(afterLineEnd(end), text.length);
    line += lines;
    return true;
  }

  function next(fits: (cells: readonly Cell[]) => boolean = () => true): CsvRecord | undefined {
    while (at < text.length && (text[at] === "\n" || text[at] === "\r")) if (!pass(at, 1)) return undefined;
    if (at >= text.length) return undefined;
    const begin = { start: at, line };
    const end = lineEnd(at);
    if (nextQuote(at) >= end) {
      const cells = text.slice(at, end).split(delimiter).map(unquoted);
      return pass(end, 1) ? { line: begin.line, cells } : undefined;
    }
    const read = readQuoted(at);
    if (typeof read === "object") {
      const lines = countLineEnds(text, begin.start, read.end) + 1;
      if (lines === 1 || fits(read.cells))
        return pass(read.end, lines) ? { line: begin.line, cells: read.cells } : undefined;
    } else if (read === "unclosed_quote" && !complete && text.length - at < maxFieldChars) return undefined;
    if (!pass(end, 1)) return undefined;
    return { line: begin.line, cells: [], damage: typeof read === "string" ? read : "unclosed_quote" };
  }

  return { next, place: () => ({ start: at, line }) };
}

/**
 * Where a character next stands at or after a place. What is known to be without it is not looked through again, so that
 * a text costs one pass; a place before that is looked at up to there.
 */
function finder(text: string, character: string): (from: number) => number {
  let known = 0;
  let found = text.indexOf(character);
  if (found === -1) found = text.length;
  return (from) => {
    if (from > found) {
      const next = text.indexOf(character, from);
      found = next === -1 ? text.length : next;
    } else if (from < known) {
      const before = text.slice(from, known).indexOf(character);
      if (before !== -1) found = from + before;
    } else return found;
    known = from;
    return found;
  };
}

function closingQuote(text: string, opening: number, quote: string): number {
  for (let from = opening + 1; ; ) {
    const found = text.indexOf(quote, from);
    if (found === -1 || found - opening > maxFieldChars) return -1;
    if (text[found + 1] !== quote) return found;
    from = found + 2;
  }
}

function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at++;
  return at;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) count++;
  return count;
}
