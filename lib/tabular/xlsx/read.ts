import { findHeaderRow, headingTexts } from "../header-row.ts";
import { isEmpty, type Table } from "../table.ts";
import { openArchive } from "./archive.ts";
import { readFormats } from "./formats.ts";
import { readSheet } from "./sheet.ts";
import { readSharedStrings } from "./strings.ts";
import { findSheet, readWorkbook } from "./workbook.ts";

export interface XlsxOptions {
  /** The sheet's name; the first that can be seen when it is left out. */
  sheet?: string | undefined;
  isKnown?: (heading: string) => boolean;
  /** False: the sheet has no headings. */
  header?: boolean;
  /** Reading ends after so many rows. */
  maxRows?: number;
  /** How many bytes of the unpacked workbook are read at most. */
  maxUnfoldedBytes?: number;
}

/** The rows of one sheet of a workbook, its cells as the texts that they show. Load this module when it is needed. */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<Table> {
  const { sheet, isKnown = () => false, header = true } = options;
  const archive = await openArchive(bytes, options.maxUnfoldedBytes);
  const workbook = await readWorkbook(archive);
  const part = await findSheet(archive, workbook, sheet);
  const strings = await readSharedStrings(archive);
  const formats = await readFormats(archive, workbook.date1904);
  const rows = (await readSheet(archive, part, { strings, formats }, options.maxRows)).filter(
    ({ cells }) => !isEmpty(cells),
  );
  const index = header ? findHeaderRow(rows, isKnown) : -1;
  const found = rows[index];
  const headings = found === undefined ? [] : headingTexts(found.cells);
  return { headings, headerLine: found?.line ?? 0, rows: rows.slice(index + 1) };
}
