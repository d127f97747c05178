import { closeSync, openSync, readSync } from "node:fs";
import { type MapName, mapNames, maps } from "../../lib/properties/maps/index.ts";

/** The one map whose columns the file's first line has; undefined when none or several fit. */
export function guessMap(file: string): MapName | undefined {
  const names = firstLine(file)
    .replace(/^\ufeff/, "")
    .split(",")
    .map((name) => name.replaceAll('"', "").replaceAll("\u00a0", " ").trim());
  const fitting = mapNames.filter((map) => {
    const { columns } = maps[map];
    const known = new Set(columns.map((column) => column.replace(/\?$/, "")));
    return (
      names.every((name) => known.has(name)) &&
      columns.every((one) => one.endsWith("?") || names.includes(one))
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
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
