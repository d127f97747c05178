import path from "node:path";
import type { FileType } from "../../lib/tabular/read-file.ts";
import { CommandError } from "./command.ts";

export const mediaTypes = { csv: "text/csv", ndjson: "application/x-ndjson" } as const;

const endings: Record<FileType, readonly string[]> = {
  csv: [".csv", ".tsv", ".txt"],
  xlsx: [".xlsx", ".xlsm"],
  ndjson: [".ndjson", ".jsonl"],
};

/** What a file is, by the ending of its name. */
export function fileTypeOf<T extends FileType>(file: string, types: readonly T[]): T {
  const ending = path.extname(file).toLowerCase();
  const found = types.find((type) => endings[type].includes(ending));
  if (found !== undefined) return found;
  const known = types.flatMap((type) => endings[type]).join(", ");
  throw new CommandError(`${file}: the name must end in one of ${known}.`);
}
