import type { ComponentChildren } from "preact";
import type { Field } from "../../lib/fields/field.ts";
import type { Column } from "../table/column.ts";

export interface Filter {
  field: Field;
  /** Offered from the start; the rest stands under More. */
  first?: boolean;
  /** What may be empty is offered as a filter too. */
  nullable?: boolean;
}

/** A collection's list page, said once. */
export interface ListConfig<Row> {
  /** The API's collection, such as `/properties`. */
  path: string;
  title: string;
  one: string;
  many: string;
  searchLabel: string;
  columns: readonly Column<Row>[];
  filters: readonly Filter[];
  defaultSort?: string;
  /** Whether the API answers the fields that are asked for alone. */
  takesFields?: boolean;
  /** The fields that a row on a phone is made from, where it takes fields. */
  narrowFields?: readonly string[];
  keyOf(row: Row): string;
  /** A row as phones show it. */
  narrow(row: Row): ComponentChildren;
}
