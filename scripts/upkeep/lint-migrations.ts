import { spawnSync } from "node:child_process";
import path from "node:path";
import { readMigrations } from "../../lib/migrations/files/files.ts";

const root = path.join(import.meta.dirname, "../..");
const squawk = path.join(root, "node_modules/squawk-cli/js/bin/squawk");

/** The exit code of squawk for the files of one kind. Its other settings are in .squawk.toml. */
function lint(flag: string, names: string[]): number {
  if (names.length === 0) return 0;
  const files = names.map((name) => path.join("migrations", `${name}.sql`));
  return spawnSync(process.execPath, [squawk, flag, ...files], { cwd: root, stdio: "inherit" }).status ?? 1;
}

const all = readMigrations(path.join(root, "migrations"));
const named = (transaction: boolean) =>
  all.filter((file) => file.transaction === transaction).map(({ name }) => name);

// A file outside a transaction may be run again after it stopped half way. squawk checks that only without this assumption.
process.exitCode =
  lint("--assume-in-transaction", named(true)) || lint("--no-assume-in-transaction", named(false));
