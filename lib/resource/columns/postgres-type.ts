import type { ColumnKind } from "./column.ts";

const casts: Record<ColumnKind, string> = {
  uuid: "uuid",
  reference: "uuid",
  text: "text",
  choice: "text",
  boolean: "boolean",
  decimal: "numeric",
  integer: "integer",
  date: "date",
  timestamp: "timestamptz",
  object: "jsonb",
  list: "jsonb",
};

/** The Postgres type of a kind, as a cast has it. */
export const castOf = (kind: ColumnKind): string => casts[kind];
