import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";

/** A place in a deployed package, such as `/var/task/bundle.mjs:3:1204`. */
const place = /[^\s()]*?([\w-]+\.mjs):(\d+):(\d+)/g;

/**
 * Puts places in the sources in the stead of places in a package. `directory` holds the same package with its maps,
 * as `evaluate` builds it; a file that is not in it is of another build, and its places stay.
 */
export function readableTrace(trace: string, directory: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return trace.replace(place, (found, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, mapOf(path.join(directory, `${file}.map`)));
    const origin = maps.get(file)?.findOrigin(Number(line), Number(column));
    if (origin === undefined || !("fileName" in origin)) return found;
    const source = path.relative(process.cwd(), path.resolve(directory, origin.fileName));
    return `${source}:${origin.lineNumber}:${origin.columnNumber}`;
  });
}

function mapOf(file: string): SourceMap | undefined {
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}
