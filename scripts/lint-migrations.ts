import { spawnSync } from "node:child_process";
import path from "node:path";
import { readMigrations } from "../lib/migrations/files/files.ts";

const root = path.join(import.meta.dirname, "..");
const squawk = path.join(root, "node_modules/squawk-cli/js/bin/squawk");

/** squawk's exit code for the files of one kind; its other settings are in .squawk.toml. */
function lint(flag: string, names: string[]): number {
  if (names.length === 0) return 0;
  const files = names.map((name) => path.join("migrations", `${name}.sql`));
  return spawnSync(process.execPath, [squawk, flag, ...files], { cwd: root, stdio: "inherit" }).status ?? 1;
}

const all = readMigrations(path.join(root, "migrations"));
const named = (transaction: boolean) =>
  all.filter((file) => file.transaction === transaction).map(({ name }) => name);

// A file outside a transaction must survive being run again half done, which squawk asks of it only when told so.
process.exitCode =
  lint("--assume-in-transaction", named(true)) || lint("--no-assume-in-transaction", named(false));
