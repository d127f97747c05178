import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

const folder = path.resolve(import.meta.dirname, "../../../shared/data");

/** One of the two public files, which lie beside the checkout; their rows by column. */
export function publicFile(name: "cmbs-properties" | "gsa-buildings") {
  const file = path.join(folder, `${name}.csv`);
  if (!existsSync(file)) throw new Error(`${file} is missing: these tests load the public records in it.`);
  const body = readFileSync(file);
  const rows: Record<string, string>[] = parse(body, { columns: true });
  return { file, body, rows };
}
