// @module-tag public-records
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { properties } from "../../../lib/properties/definition.ts";
import { cmbs } from "../../../lib/properties/import-maps/cmbs.ts";
import { gsa } from "../../../lib/properties/import-maps/gsa.ts";
import type { Columns } from "../../../lib/resource/columns/column.ts";
import type { TargetColumn } from "../../../lib/tabular/columns.ts";
import { bindMap } from "../../../lib/tabular/maps/bind.ts";
import type { ImportMap } from "../../../lib/tabular/maps/map.ts";
import { parseMap } from "../../../lib/tabular/maps/parse.ts";
import { readTable } from "../../../lib/tabular/read-file.ts";
import { readRows } from "../../../lib/tabular/table.ts";
import { publicFile } from "../../support/public-files.ts";

const columns: Columns = properties.columns;
const targets: TargetColumn[] = Object.entries(columns).map(([name, { kind, range, choices, length }]) => ({
  name,
  kind: kind as TargetColumn["kind"],
  multiline: length?.lines === "many",
  ...(kind === "decimal" ? { scale: range?.scale ?? 2 } : {}),
  ...(choices === undefined ? {} : { choices: [...choices] }),
}));

/** Key and known values of every row, as the code did that these maps replaced. */
async function digest(map: ImportMap, body: Buffer) {
  const { table } = await readTable(body, "csv");
  const rows = readRows(table.rows);
  const bound = bindMap(map, targets, table.headings, rows);
  const read = rows.map((row) => {
    const { key, values, issues } = bound.read(row);
    expect(issues).toEqual([]);
    return [
      key,
      Object.entries(values)
        .filter(([, value]) => value != null)
        .sort(),
    ];
  });
  return { rows: read.length, digest: createHash("sha256").update(JSON.stringify(read)).digest("hex") };
}

test("every row of the SEC filing is read as ever, its key too", async () => {
  expect(parseMap(cmbs, targets, "properties").ok).toBe(true);
  expect(await digest(cmbs, publicFile("cmbs-properties").body)).toEqual({
    rows: 129,
    digest: "5241f8752c8447c5c8cbf61f60462516f84d084c9132c76a4bc5ca8d67e0695a",
  });
});

test("every row of the government's buildings is read as ever, its key too", async () => {
  expect(parseMap(gsa, targets, "properties").ok).toBe(true);
  expect(await digest(gsa, publicFile("gsa-buildings").body)).toEqual({
    rows: 8645,
    digest: "d0ebe6243b6c237bdf1c825cb4ee575c1330518787f29b75a257010044feb86e",
  });
});
