import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { MigrationError } from "../errors.ts";

/** One migration, read from its file. */
export interface MigrationFile {
  /** The file name without `.sql`, which is its name in the history. */
  name: string;
  sha256: string;
  /** Each begins with as many empty lines as the file has above it, so that an error's position gives the line in the file. */
  up: string;
  down: string;
  /** False for a file with `-- no transaction` above its first section. Its statements run one by one. */
  transaction: boolean;
}

const fileName = /^(\d{3,})_[a-z0-9_]+\.sql$/;
const mark = /^-- (Up|Down) Migration[ \t]*$/gm;

/**
 * The migrations of a folder, by their numbers.
 * @throws MigrationError `migration_file_invalid`, which names the file, for one that breaks the rules of the form
 */
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

/** Line ends are normalized first, so that a checkout on Windows has the same checksums. */
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
