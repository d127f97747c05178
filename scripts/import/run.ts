import { readFileSync } from "node:fs";
import path from "node:path";
import type { Collection } from "../../lib/resource/definition.ts";
import type { ChosenMap } from "../../lib/resource/import/maps/choose-map.ts";
import type { ImportReport } from "../../lib/resource/import/report.ts";
import type { ImportMap } from "../../lib/tabular/maps/map.ts";
import type { SuggestedMap } from "../../lib/tabular/maps/suggest.ts";
import type { FileType } from "../../lib/tabular/read-file.ts";
import type { Table } from "../../lib/tabular/table.ts";
import type { ApiClient } from "../support/api-client.ts";
import { CommandError } from "../support/command.ts";
import { csvParts } from "./csv-file.ts";
import { csvPieces, linePieces, type Piece, someLines, someParts } from "./pieces.ts";
import { namedMap, planImport, suggestion } from "./plan.ts";
import { newRun, type Sender, sendPiece } from "./send.ts";
import { addReport, emptyReport, unknownReferences, withoutRows } from "./total.ts";
import { planSheet, sheetPieces } from "./xlsx.ts";

export interface ImportFileOptions {
  map?: string;
  dryRun?: true;
  onPresent?: "skip" | "update";
  clearEmpty?: true;
  onError?: "skip" | "abort";
  sheet?: string;
}

interface SourceFile {
  file: string;
  type: FileType;
  size: number;
}

interface Progress {
  show(share: number | undefined, detail: string): void;
  say(line: string): void;
}

/** A workbook travels as it is up to this size, so that what a Lambda takes is never passed. */
const maxWorkbookBytes = 4_000_000;

/** The map that an import of the file would use, with sample values. */
export async function suggestFor(
  api: ApiClient,
  collection: Collection,
  file: string,
  type: FileType,
  { map, sheet }: ImportFileOptions,
): Promise<SuggestedMap> {
  if (type === "ndjson")
    throw new CommandError("An NDJSON file has the fields themselves; there is nothing to map.");
  const given = map === undefined ? undefined : await namedMap(api, collection, map);
  if (type === "xlsx") return (await planSheet(file, collection, given, sheet)).suggestion;
  return suggestion(await planImport(file, collection, given));
}

/** Sends a file of any size in pieces. What was stored before a failure is in the total. */
export async function importFile(
  api: ApiClient,
  collection: Collection,
  source: SourceFile,
  options: ImportFileOptions,
  bar: Progress,
): Promise<{ total: ImportReport; failure: unknown }> {
  const total = emptyReport();
  try {
    const given = options.map === undefined ? undefined : await namedMap(api, collection, options.map);
    const { chosen, pieces, again, whole, read } = await planPieces(collection, source, given, options);
    if (chosen?.name !== undefined && given === undefined)
      bar.say(`The columns are those of the map ${chosen.name}.`);
    const sender = senderFor(api, collection, chosen, options, bar);
    const stages =
      options.onError === "abort" && options.dryRun !== true ? [true, false] : [options.dryRun === true];
    for (const dryRun of stages) {
      Object.assign(total, emptyReport(), read === undefined ? {} : { read, encoding: read.encoding });
      const waiting = new Set<number>();
      for await (const piece of pieces()) {
        const part = await sendPiece(sender, { name: nameOf(source), ...piece }, dryRun);
        const early = dryRun || !refersToItself(collection) ? new Set<number>() : unknownReferences(part);
        for (const line of early) waiting.add(line);
        addReport(total, withoutRows(part, early));
        bar.show(piece.behind / Math.max(whole, 1), `${total.rows} rows`);
      }
      for await (const piece of again(waiting))
        addReport(total, await sendPiece(sender, { name: nameOf(source), ...piece }, dryRun));
      if (dryRun && options.onError === "abort" && total.refused > 0) {
        bar.say("Nothing was stored, since rows were refused.");
        Object.assign(total, { stored: 0, updated: 0 });
        break;
      }
    }
    return { total, failure: undefined };
  } catch (failure) {
    return { total, failure };
  }
}

/** Whether a row of a file may name a later one. */
const refersToItself = ({ name, columns }: Collection) =>
  Object.values(columns).some(({ collection: target, writer }) => target === name && writer !== "server");

interface Plan {
  chosen: ChosenMap | undefined;
  pieces(): AsyncIterable<SentPiece> | Iterable<SentPiece>;
  /** Just the rows of these lines: what they refer to may have come after them. */
  again(lines: ReadonlySet<number>): AsyncIterable<SentPiece> | Iterable<SentPiece>;
  /** What `behind` counts up to. */
  whole: number;
  /** What only the whole file tells of how it is read. */
  read?: ImportReport["read"];
}

type SentPiece = Omit<Piece, "body"> & { body: string | Uint8Array<ArrayBuffer>; name?: string };

async function planPieces(
  collection: Collection,
  { file, type, size }: SourceFile,
  given: ChosenMap | undefined,
  { sheet }: ImportFileOptions,
): Promise<Plan> {
  if (type === "ndjson")
    return {
      chosen: given,
      pieces: () => linePieces(file),
      again: (lines) => someLines(file, lines),
      whole: size,
    };
  if (type === "csv") {
    const plan = await planImport(file, collection, given);
    const pieces = () => csvPieces(csvParts(file, plan.head), plan.head);
    const { headerLine: header_line, dialect } = plan.head;
    const read = { encoding: plan.encoding, delimiter: dialect.delimiter, header_line };
    const again = (lines: ReadonlySet<number>) =>
      lines.size === 0 ? [] : csvPieces(someParts(csvParts(file, plan.head), lines), plan.head);
    return { chosen: plan.chosen, pieces, again, whole: size, read };
  }
  if (size <= maxWorkbookBytes) {
    const body = new Uint8Array(readFileSync(file));
    // One request has all rows, so none can be in a later one.
    return {
      chosen: given,
      pieces: () => [{ body, lineOffset: 0, behind: size }],
      again: () => [],
      whole: size,
    };
  }
  const { table, chosen } = await planSheet(file, collection, given, sheet);
  const named = (rows: Table["rows"]) =>
    [...sheetPieces({ ...table, rows })].map((piece) => ({ ...piece, name: "sheet.csv" }));
  return {
    chosen,
    pieces: () => named(table.rows),
    again: (lines) => named(table.rows.filter(({ line }) => lines.has(line))),
    whole: table.rows.length,
    read: { header_line: table.headerLine },
  };
}

function senderFor(
  api: ApiClient,
  collection: Collection,
  chosen: ChosenMap | undefined,
  { onPresent, clearEmpty, onError, sheet }: ImportFileOptions,
  { say }: Progress,
): Sender {
  const query: Record<string, string> = {
    ...(chosen?.name === undefined ? {} : { map: chosen.name }),
    ...(onPresent === undefined ? {} : { on_present: onPresent }),
    ...(clearEmpty === true ? { clear_empty: "true" } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...(onError === undefined ? {} : { on_error: "skip" }),
  };
  const map: ImportMap | undefined = chosen?.map;
  return { api, path: `/${collection.name}`, query, map, say, run: newRun() };
}

/** The name's ending tells the API what the file is. */
const nameOf = ({ file, type }: SourceFile): string =>
  `${path.parse(file).name.replaceAll(/[^\w.-]/g, "_") || "file"}.${type}`;
