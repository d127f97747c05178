import type { Field } from "../../lib/fields/field.ts";
import type { Row } from "../../lib/merge.ts";

/** What the pages of one row of a collection need to know of it. */
export interface RecordConfig {
  /** The API's collection, such as `/tenants`. */
  path: string;
  /** The pages' address, such as `/app/tenants`. */
  page: string;
  one: string;
  /** The list's title. */
  many: string;
  fields: readonly Field[];
  sections: readonly { title: string; names: readonly string[] }[];
  nameOf(row: Row): string;
  /** A hook for what is known only when the form is shown, such as a list of choices. */
  useAdapt?(): (field: Field) => Field;
  /** Addresses whose answers a change of this row changes; its own collection when left out. */
  touches?: readonly string[];
}

/** The field of the name; a section that names one that is not there is a mistake of the program. */
export function fieldOf(config: Pick<RecordConfig, "fields" | "one">, name: string): Field {
  const field = config.fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`A ${config.one} has no field ${name}`);
  return field;
}
