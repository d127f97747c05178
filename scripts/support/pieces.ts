import { createReadStream } from "node:fs";
import { CommandError } from "./command.ts";
import { recordScanner } from "./records.ts";

export interface Piece {
  /** Whole records; for CSV with the file's header above them. */
  body: Buffer;
  /** What to add to a line of the body to get the file's. */
  lineOffset: number;
  /** How many bytes of the file are behind its end. */
  behind: number;
}

const maxRecordBytes = 5_000_000;

/** A file of any size in pieces of about so many bytes, cut only between records. */
export async function* pieces(file: string, type: "csv" | "ndjson", bytes: number): AsyncGenerator<Piece> {
  const scanner = recordScanner(type);
  let header: Buffer | undefined;
  let headerLines = 0;
  let held = Buffer.alloc(0);
  let lines = 0;
  let behind = 0;
  const cut = (end: number): Piece | undefined => {
    const records = held.subarray(0, end);
    held = held.subarray(end);
    scanner.drop(end);
    behind += end;
    const before = lines;
    lines += countLines(records);
    if (type === "ndjson") return { body: records, lineOffset: before, behind };
    if (header !== undefined)
      return { body: Buffer.concat([header, records]), lineOffset: before - headerLines, behind };
    header = records;
    headerLines = lines;
    return undefined;
  };
  for await (const chunk of createReadStream(file, { highWaterMark: Math.min(bytes, 256 * 1024) })) {
    held = Buffer.concat([held, chunk as Buffer]);
    scanner.scan(held, false);
    if (header === undefined && type === "csv" && scanner.firstEnd > 0) cut(scanner.firstEnd);
    if (held.length >= bytes && scanner.lastEnd > 0) {
      const piece = cut(scanner.lastEnd);
      if (piece !== undefined) yield piece;
    }
    if (held.length > maxRecordBytes)
      throw new CommandError(`The record in line ${lines + 1} does not end; is a quote not closed?`);
  }
  const rest = held.length > 0 || header === undefined ? cut(held.length) : undefined;
  if (rest !== undefined) yield rest;
  else if (behind === header?.length) yield { body: header, lineOffset: 0, behind };
}

/** Line ends in whole records: CR LF, LF or CR; a last line without one counts. */
function countLines(records: Buffer): number {
  const text = records.toString("latin1");
  const ends = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return text === "" || /[\r\n]$/.test(text) ? ends : ends + 1;
}
