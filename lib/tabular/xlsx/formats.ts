import { format, getFormatFromId, getFormatInfo, isValidFormat } from "numfmt";
import { serialDay } from "../values/date.ts";
import { movePoint, plainDecimal } from "../values/digits.ts";
import type { Archive } from "./archive.ts";
import { parseXml } from "./xml.ts";

/** What a number in a cell shows, as text that reads as what is meant. */
export type NumberFormat = (value: number) => string;

/** The formats of a workbook's cells, by the number of their style. */
export async function readFormats(archive: Archive, date1904: boolean): Promise<NumberFormat[]> {
  if (!archive.has("xl/styles.xml")) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  await parseXml(archive.text("xl/styles.xml"), {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "numFmt") own.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(Number(numFmtId));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  const made = new Map<number, NumberFormat>();
  return styles.map((id) => {
    const known = made.get(id) ?? numberFormat(own.get(id) ?? getFormatFromId(id), date1904);
    made.set(id, known);
    return known;
  });
}

/** A format with leading zeros, such as 00000 or 000-00-0000, shows a code and no quantity. */
const leadingZeros = /^0[0-]*0$/;

/**
 * By a pattern of ECMA-376: days as YYYY-MM-DD, percentages with their sign, codes with their zeros; any other number with all
 * its digits, whatever the pattern hides.
 */
export function numberFormat(pattern: string, date1904 = false): NumberFormat {
  if (!isValidFormat(pattern)) return significant;
  const { type, isPercent } = getFormatInfo(pattern);
  if (type === "date" || type === "datetime") return (value) => day(value, date1904);
  if (isPercent) return (value) => `${movePoint(significant(value), 2)}%`;
  const [shown = ""] = pattern.split(";");
  if (!leadingZeros.test(shown.replaceAll(/["\\]/g, ""))) return significant;
  return (value) => (Number.isInteger(value) && value >= 0 ? format(pattern, value) : significant(value));
}

/** The 15 digits that a spreadsheet keeps: what follows is noise of binary numbers. */
export function significant(value: number): string {
  if (!Number.isFinite(value)) return "";
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  return plainDecimal(movePoint(mantissa, Number(exponent)));
}

const secondsADay = 86_400;

function day(value: number, date1904: boolean): string {
  if (value < 0 || value > 2_958_465) return significant(value);
  const date = serialDay(value, date1904 ? 1904 : 1900);
  const seconds = Math.round((value % 1) * secondsADay);
  if (seconds === 0 || seconds === secondsADay) return date;
  return `${date}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
}
