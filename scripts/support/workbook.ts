import { strToU8, zipSync } from "fflate";

/** A cell of a workbook to write: a text, a number, a truth value, or a number with the pattern of its format. */
export type WorkbookCell = string | number | boolean | null | { value: number; format: string };

export interface WorkbookSheet {
  name: string;
  rows: WorkbookCell[][];
  hidden?: boolean;
}

/** An XLSX file with the parts that a spreadsheet needs, its texts shared. */
export function workbook(sheets: readonly WorkbookSheet[], { date1904 = false } = {}): Buffer {
  const strings: string[] = [];
  const formats: string[] = ["General"];
  const files: Record<string, Uint8Array> = {};
  for (const [index, { rows }] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = part(sheetXml(rows, strings, formats));
  files["[Content_Types].xml"] = part(contentTypes(sheets.length));
  files["_rels/.rels"] = part(
    `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  files["xl/sharedStrings.xml"] = part(
    `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
  );
  files["xl/styles.xml"] = part(stylesXml(formats));
  files["xl/workbook.xml"] = part(
    `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="r${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
  );
  files["xl/_rels/workbook.xml.rels"] = part(
    `<Relationships xmlns="${packages}">${sheets
      .map(
        (_sheet, index) =>
          `<Relationship Id="r${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        "",
      )}<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="strings" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  return Buffer.from(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);

function contentTypes(sheets: number): string {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}`, "worksheet"),
  );
  all.push(override("workbook", "sheet.main"), override("styles", "styles"));
  all.push(override("sharedStrings", "sharedStrings"));
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/>${all.join("")}</Types>`;
}

function sheetXml(rows: WorkbookCell[][], strings: string[], formats: string[]): string {
  const lines = rows.map((cells, row) => {
    const inner = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${row + 1}`, strings, formats),
    );
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellXml(cell: WorkbookCell, reference: string, strings: string[], formats: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `<c r="${reference}" t="s"><v>${indexIn(strings, cell)}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="${indexIn(formats, cell.format)}"><v>${cell.value}</v></c>`;
}

function stylesXml(formats: string[]): string {
  const own = formats.map(
    (pattern, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(pattern)}"/>`,
  );
  const styles = formats.map((_pattern, index) => `<xf numFmtId="${164 + index}"/>`);
  const plain =
    "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>";
  return `<styleSheet xmlns="${main}"><numFmts>${own.join("")}</numFmts>${plain}<cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

function indexIn(list: string[], text: string): number {
  const found = list.indexOf(text);
  return found === -1 ? list.push(text) - 1 : found;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : `${letters(Math.floor(column / 26) - 1)}${rest}`;
}

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
