import { expect, test } from "vitest";
import { fetchAll } from "../../lib/db/index.ts";
import { columnNames } from "../../lib/properties/columns.ts";
import { useDatabase } from "../support/database.ts";

useDatabase();

test("the table has the columns that the code knows, in that order", async () => {
  const found = await fetchAll<{ column_name: string }>(
    "select column_name from information_schema.columns where table_name = $1 order by ordinal_position",
    ["properties"],
  );
  expect(found.map((row) => row.column_name)).toEqual(columnNames);
  expect(columnNames).toHaveLength(34);
});
