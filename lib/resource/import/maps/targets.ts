import type { TargetColumn } from "../../../tabular/columns.ts";
import type { Column, ColumnKind } from "../../columns/column.ts";
import { perCollection } from "../../definition.ts";

const kinds: Partial<Record<ColumnKind, "json">> = { object: "json", list: "json" };

/** The columns into which files of a collection are read: all that is stored. */
export const importTargets = perCollection(({ columnNames, columns }): TargetColumn[] =>
  columnNames.flatMap((name) => {
    const column = columns[name];
    return column === undefined || column.computedBy !== undefined ? [] : [target(name, column)];
  }),
);

function target(name: string, column: Column): TargetColumn {
  const { kind, choices, choiceSynonyms, range, percent, length, synonyms } = column;
  return {
    name,
    kind: kinds[kind] ?? (kind as TargetColumn["kind"]),
    required: column.writer !== "server" && !column.nullable && column.default === undefined,
    synonyms,
    percent: percent === true,
    multiline: length?.lines === "many",
    ...(choices === undefined ? {} : { choices }),
    ...(choiceSynonyms === undefined ? {} : { choiceSynonyms }),
    ...(range === undefined ? {} : { scale: range.scale }),
  };
}
