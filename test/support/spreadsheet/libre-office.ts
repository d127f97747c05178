import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

/** A cell to write: its column's heading, its row counted from the headings as 1, and what a person types. */
export interface CellEdit {
  heading: string;
  row: number;
  typed: string;
}

/** Opens a CSV file in LibreOffice Calc as a person does, types into cells, and saves it as CSV again. */
export async function editInLibreOffice(
  folder: string,
  file: string,
  headings: readonly string[],
  edits: readonly CellEdit[],
): Promise<string> {
  const profile = path.join(folder, "profile");
  const basic = path.join(profile, "user/basic/Standard");
  const target = path.join(folder, "edited.csv");
  const settings = ["--headless", "--norestore", `-env:UserInstallation=file://${profile}`];
  const office = (...args: string[]) =>
    promisify(execFile)("soffice", [...settings, ...args], { timeout: 240_000 });
  // The first start makes the profile, and would write over a macro that is there already.
  await office("--terminate_after_init");
  mkdirSync(basic, { recursive: true });
  writeFileSync(path.join(basic, "script.xlb"), library("Module1"));
  writeFileSync(path.join(basic, "dialog.xlb"), library());
  writeFileSync(path.join(basic, "Module1.xba"), module(macro(file, target, headings, edits)));
  await office("macro:///Standard.Module1.Edit");
  return target;
}

function macro(
  file: string,
  target: string,
  headings: readonly string[],
  edits: readonly CellEdit[],
): string {
  const typed = edits.map(({ heading, row, typed: text }) => {
    const column = headings.indexOf(heading);
    return `sheet.getCellByPosition(${column}, ${row - 1}).setFormula("${text.replaceAll('"', '""')}")`;
  });
  // Comma, double quote, UTF-8, from the first line, texts quoted where they need it, numbers and days detected, as shown.
  // What fails ends the program without a file, where it would wait for somebody to read a dialog.
  return `Sub Edit
  On Error Goto failed
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = "Text - txt - csv (StarCalc)"
  options(1).Name = "FilterOptions"
  options(1).Value = "44,34,76,1,,1033,false,true"
  Dim hidden(2) As New com.sun.star.beans.PropertyValue
  hidden(0) = options(0)
  hidden(1) = options(1)
  hidden(2).Name = "Hidden"
  hidden(2).Value = True
  Dim book As Object, sheet As Object
  book = StarDesktop.loadComponentFromURL("file://${file}", "_blank", 0, hidden())
  sheet = book.Sheets.getByIndex(0)
  ${typed.join("\n  ")}
  book.storeToURL("file://${target}", options())
  book.close(True)
failed:
  StarDesktop.terminate()
End Sub`;
}

const doctype = (kind: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.split(":")[1]}.dtd">`;

const library = (...modules: string[]) =>
  `${doctype("library:library")}
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
${modules.map((name) => ` <library:element library:name="${name}"/>`).join("\n")}
</library:library>`;

const module = (code: string) =>
  `${doctype("script:module")}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</script:module>`;
