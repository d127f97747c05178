import { AppError } from "../../errors.ts";
import { type Archive, badXlsxError } from "./archive.ts";
import { parseXml } from "./xml.ts";

export interface Workbook {
  /** Whether days are counted from 1904, as old Macintosh files do. */
  date1904: boolean;
  sheets: { name: string; hidden: boolean; relation: string }[];
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const workbook: Workbook = { date1904: false, sheets: [] };
  await parseXml(archive.text("xl/workbook.xml"), {
    open(name, attributes) {
      if (name === "workbookPr") workbook.date1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      workbook.sheets.push({
        name: attributes.name ?? "",
        hidden: (attributes.state ?? "visible") !== "visible",
        relation:
          attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "",
      });
    },
  });
  return workbook;
}

/** The part that holds a sheet: the one of that name, else the first that can be seen. */
export async function findSheet(archive: Archive, { sheets }: Workbook, name?: string): Promise<string> {
  const parts = await readRelations(archive);
  const tables = sheets.filter(({ relation }) => parts.has(relation));
  const wanted = name?.trim().toLowerCase();
  const found =
    wanted === undefined
      ? (tables.find(({ hidden }) => !hidden) ?? tables[0])
      : tables.find((sheet) => sheet.name.trim().toLowerCase() === wanted);
  const part = found === undefined ? undefined : parts.get(found.relation);
  if (part !== undefined) return part;
  if (name === undefined) throw badXlsxError("It has no sheet of cells.");
  const names = tables.map((sheet) => sheet.name).join(", ");
  throw new AppError("invalid_parameter", `There is no sheet ${name}; there are ${names}.`, {
    issues: [{ parameter: "sheet", code: "unknown_sheet", message: `Must be one of ${names}.` }],
  });
}

async function readRelations(archive: Archive): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  await parseXml(archive.text("xl/_rels/workbook.xml.rels"), {
    open(name, { Id = "", Type = "", Target = "" }) {
      if (name !== "Relationship" || !Type.endsWith("/worksheet")) return;
      parts.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\//, "")}`);
    },
  });
  return parts;
}
