import type { ComponentChildren } from "preact";

/** A column of a table: how it is headed, sorted and shown. */
export interface Column<Row> {
  name: string;
  label: string;
  /** Numbers stand right. */
  number?: boolean;
  /** What the API sorts by; left out where it cannot. */
  sort?: string;
  /** The fields that it is made from; its own name when left out. */
  needs?: readonly string[];
  /** Heads its row, such as a name that is a link. */
  heads?: boolean;
  /** Not shown until it is chosen. */
  extra?: boolean;
  cell(row: Row): ComponentChildren;
}
