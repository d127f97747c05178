import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { MigrationError } from "../errors.ts";

/** One migration as its file says it. */
export interface MigrationFile {
  /** The file's name without `.sql`; the history knows it by that. */
  name: string;
  sha256: string;
  /** Both begin with an empty line for each line of the file above them, so that an error's position gives the file's line. */
  up: string;
  down: string;
  /** False for a file marked `-- no transaction` above its first section: its statements run one by one. */
  transaction: boolean;
}

const fileName = /^(\d{3,})_[a-z0-9_]+\.sql$/;
const mark = /^-- (Up|Down) Migration[ \t]*$/gm;

/** The folder's migrations in their order. A file that could be read in two ways is refused by name. */
export function readMigrations(dir: string): MigrationFile[] {
  const numbered = readdirSync(dir)
    .filter((file) => file.endsWith(".sql"))
    .map((file) => ({ number: numberOf(file), ...parse(file, readFileSync(path.join(dir, file), "utf8")) }))
    .sort((a, b) => a.number - b.number);
  return numbered.map(({ number, ...file }, index) => {
    const before = numbered[index - 1];
    if (number === before?.number) throw invalid(`${file.name}.sql`, `has the number of ${before.name}.sql`);
    return file;
  });
}

function numberOf(file: string): number {
  const number = fileName.exec(file)?.[1];
  if (number === undefined) throw invalid(file, "is not named like 001_in_lower_case.sql");
  return Number(number);
}

/** Line ends are made equal first, so that a checkout on Windows has the same checksums. */
function parse(file: string, raw: string): MigrationFile {
  const text = raw.replaceAll("\r\n", "\n");
  const [up, down, ...more] = [...text.matchAll(mark)];
  if (up?.[1] !== "Up" || down?.[1] !== "Down" || more.length > 0)
    throw invalid(file, 'needs one "-- Up Migration" and after it one "-- Down Migration"');
  const section = (from: number, to?: number) =>
    "\n".repeat(text.slice(0, from).split("\n").length - 1) + text.slice(from, to).trimEnd();
  return {
    name: file.slice(0, -".sql".length),
    sha256: createHash("sha256").update(text).digest("hex"),
    up: section(up.index, down.index),
    down: section(down.index),
    transaction: !/^-- no transaction[ \t]*$/m.test(text.slice(0, up.index)),
  };
}

const invalid = (file: string, problem: string) =>
  new MigrationError("migration_file_invalid", `${file} ${problem}.`, { details: { file } });
