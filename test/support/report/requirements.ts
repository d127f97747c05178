import { existsSync } from "node:fs";
import path from "node:path";
import { nightly } from "../../nightly.ts";

/** A program that some tests need. A test names it as a tag, and is skipped where it is missing. */
export interface Program {
  tag: string;
  path: string | undefined;
}

/** The first of the named programs on the PATH. */
function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

const beside = path.resolve(import.meta.dirname, "../../../../shared/data");

/** The folder of `cmbs-properties.csv` and `gsa-buildings.csv`: the setting's, which must be there, or the one beside the checkout. */
export const publicRecords = process.env.REIMS_PUBLIC_RECORDS || (existsSync(beside) ? beside : undefined);

/** npm has none of them; each one's name is that of its Debian package too. */
export const programs: Program[] = [
  { tag: "redis-server", path: onPath("redis-server") },
  { tag: "curl", path: onPath("curl") },
  // Asked of a nightly run alone; its package is libreoffice-calc-nogui.
  ...(nightly ? [{ tag: "soffice", path: onPath("soffice") }] : []),
  {
    tag: "chromium",
    path: process.env.CHROMIUM_PATH || onPath("chromium", "chromium-browser", "google-chrome"),
  },
];

/** The tags whose tests are skipped on this machine. */
export const missing = [
  ...programs.filter(({ path }) => path === undefined).map(({ tag }) => tag),
  ...(publicRecords === undefined ? ["public-records"] : []),
];
