import { type Collection, perCollection } from "../../resource/definition.ts";
import { usualNames } from "../../resource/stored/json.ts";

/** A row as it is answered, for the document's examples. */
export const sampleRow = perCollection((collection) => pick(collection, usualNames(collection)));

/** The same one as a caller sends it. */
export const sampleInput = perCollection((collection) => {
  const { columnNames, columns } = collection;
  // A derived value need not be sent, and an example must not be in conflict with a rule.
  return pick(
    collection,
    columnNames.filter(
      (name) => columns[name]?.writer !== "server" && columns[name]?.computedBy === undefined,
    ),
  );
});

/** A patch of one or two columns that may change. */
export const samplePatch = perCollection((collection) => {
  const { columnNames, columns } = collection;
  const changeable = columnNames.filter(
    (name) => columns[name]?.writer === "caller" && columns[name]?.kind !== "reference",
  );
  return pick(collection, changeable.slice(0, 2));
});

/** A patch that clears a column; undefined where none may be empty. */
export const sampleClearing = perCollection(({ columnNames, columns }): Record<string, null> | undefined => {
  const name = columnNames.find(
    (one) => columns[one]?.writer === "caller" && columns[one]?.nullable === true,
  );
  return name === undefined ? undefined : { [name]: null };
});

function pick({ columns }: Collection, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, columns[name]?.example ?? null]));
}

/** A file with a header and one row, of the columns that a create needs and one more. */
export const sampleCsv = perCollection((collection) => {
  const cells = Object.entries(pick(collection, csvNames(collection)));
  return `${cells.map(([name]) => name).join(",")}\n${cells.map(([, value]) => String(value)).join(",")}\n`;
});

export const sampleNdjson = perCollection((collection) => `${JSON.stringify(sampleInput(collection))}\n`);

function csvNames({ columnNames, columns }: Collection): string[] {
  return columnNames.filter((name) => {
    const { writer, nullable, default: value } = columns[name] ?? {};
    return writer !== "server" && nullable === false && value === undefined;
  });
}
