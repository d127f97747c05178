import type { CsvHead, CsvPart } from "./csv-file.ts";
import { textChunks } from "./text-chunks.ts";

/** A part of a file that is sent in one request. */
export interface Piece {
  body: string;
  /** What to add to a line of the body to get the file's. */
  lineOffset: number;
  /** How many bytes of the file are behind its end. */
  behind: number;
}

/** A piece is cut at either. */
export const maxPieceChars = 1_000_000;
export const maxPieceRows = 4_000;

/** Records in pieces, each with the headings above them. */
export async function* csvPieces(
  parts: AsyncIterable<CsvPart> | Iterable<CsvPart>,
  head: CsvHead,
): AsyncGenerator<Piece> {
  let body = "";
  let rows = 0;
  let first = 0;
  let last: CsvPart | undefined;
  for await (const part of parts) {
    const gap = last === undefined ? 0 : part.line - last.line - countLineEnds(last.text);
    if (rows > 0 && (body.length + part.text.length > maxPieceChars || rows >= maxPieceRows)) {
      yield toPiece(head, body, first, last?.behind ?? 0);
      [body, rows] = ["", 0];
    }
    if (rows === 0) first = part.line;
    body += (rows === 0 ? "" : "\n".repeat(Math.max(0, gap))) + part.text;
    rows++;
    last = part;
  }
  if (rows > 0) yield toPiece(head, body, first, last?.behind ?? 0);
}

function toPiece(head: CsvHead, body: string, line: number, behind: number): Piece {
  const above = linesAbove(head, line);
  return { body: above.join("") + body, lineOffset: line - 1 - above.length, behind };
}

/** The lines above a piece's records say how the records are written, as far as the file has lines there. */
function linesAbove(head: CsvHead, line: number): string[] {
  const above = head.headings.length === 0 ? [] : [headingLine(head)];
  return above.length + 1 < line ? [`sep=${head.dialect.delimiter}\n`, ...above] : above;
}

function headingLine({ dialect, headings }: CsvHead): string {
  const { delimiter, quote, quotesFreely } = dialect;
  const special = new RegExp(`[${quote}\\r\\n${delimiter === "|" ? "\\|" : delimiter}]`);
  const cells = headings.map((heading) =>
    quotesFreely || special.test(heading)
      ? `${quote}${heading.replaceAll(quote, quote + quote)}${quote}`
      : heading,
  );
  return `${cells.join(delimiter)}\n`;
}

const countLineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The records that begin in these lines. */
export async function* someParts(
  parts: AsyncIterable<CsvPart>,
  lines: ReadonlySet<number>,
): AsyncGenerator<CsvPart> {
  for await (const part of parts) if (lines.has(part.row.line)) yield part;
}

/** These lines of an NDJSON file. */
export async function* someLines(file: string, lines: ReadonlySet<number>): AsyncGenerator<Piece> {
  if (lines.size === 0) return;
  for await (const { body, lineOffset, behind } of linePieces(file)) {
    const wanted = body.split("\n").map((text, index) => (lines.has(lineOffset + index + 1) ? text : ""));
    if (wanted.some((text) => text !== "")) yield { body: wanted.join("\n"), lineOffset, behind };
  }
}

/** The lines of an NDJSON file in pieces. */
export async function* linePieces(file: string): AsyncGenerator<Piece> {
  let line = 0;
  let rest = "";
  let behind = 0;
  for await (const chunk of textChunks(file, maxPieceChars)) {
    rest += chunk.text;
    const end = rest.lastIndexOf("\n") + 1;
    behind = chunk.behind;
    if (end === 0) continue;
    const body = rest.slice(0, end);
    yield { body, lineOffset: line, behind };
    line += body.split("\n").length - 1;
    rest = rest.slice(end);
  }
  if (rest !== "") yield { body: rest, lineOffset: line, behind };
}
