import { closeSync, openSync, readSync } from "node:fs";
import { properties } from "../../lib/properties/definition.ts";
import { mapsOf } from "../../lib/resource/import/options.ts";

/** The one map whose columns the file's first line has; undefined when none or several fit. */
export function guessMap(file: string): string | undefined {
  const names = firstLine(file)
    .replace(/^\ufeff/, "")
    .split(",")
    .map((name) => name.replaceAll('"', "").replaceAll("\u00a0", " ").trim());
  const fitting = Object.entries(mapsOf(properties)).filter(([, { columns }]) => {
    const known = new Set(columns.map((column) => column.replace(/\?$/, "")));
    return (
      names.every((name) => known.has(name)) &&
      columns.every((one) => one.endsWith("?") || names.includes(one))
    );
  });
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

function firstLine(file: string): string {
  const start = Buffer.alloc(16_384);
  const opened = openSync(file, "r");
  try {
    const [line = ""] = start.toString("utf8", 0, readSync(opened, start)).split(/[\r\n]/);
    return line;
  } finally {
    closeSync(opened);
  }
}
