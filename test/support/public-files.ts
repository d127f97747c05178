import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { publicRecords } from "./report/requirements.ts";

/** The path of a file of public records, for a test with the tag `public-records`. */
export function publicPath(name: string): string {
  if (publicRecords === undefined) throw new Error("The test lacks the tag `public-records`.");
  return path.join(publicRecords, name);
}

/** One of the two files of public records, and its rows by column, for a test with the tag `public-records`. */
export function publicFile(name: "cmbs-properties" | "gsa-buildings") {
  const file = publicPath(`${name}.csv`);
  const body = readFileSync(file);
  const rows: Record<string, string>[] = parse(body, { columns: true });
  return { file, body, rows };
}

/** The rows of a file of public records by column. */
export const publicRows = (name: string): Record<string, string>[] =>
  parse(readFileSync(publicPath(`${name}.csv`)), { columns: true });
