import path from "node:path";
import { CommandError } from "./command.ts";

export const mediaTypes = { csv: "text/csv", ndjson: "application/x-ndjson" } as const;

/** What a file is, by the ending of its name. */
export function fileTypeOf(file: string): keyof typeof mediaTypes {
  const ending = path.extname(file).toLowerCase();
  if (ending === ".csv") return "csv";
  if (ending === ".ndjson" || ending === ".jsonl") return "ndjson";
  throw new CommandError(`${file}: the name must end in .csv, .ndjson or .jsonl.`);
}
