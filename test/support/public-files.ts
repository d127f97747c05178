import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { publicRecords } from "./report/requirements.ts";

/** One of the two files of public records, and its rows by column, for a test with the tag `public-records`. */
export function publicFile(name: "cmbs-properties" | "gsa-buildings") {
  if (publicRecords === undefined) throw new Error("The test lacks the tag `public-records`.");
  const file = path.join(publicRecords, `${name}.csv`);
  const body = readFileSync(file);
  const rows: Record<string, string>[] = parse(body, { columns: true });
  return { file, body, rows };
}
