import type { Sql } from "../db/index.ts";
import type { QueryParameters } from "../http/query.ts";

/** A condition that bounds a column on one side. */
export interface Bound {
  column: string;
  side: "lower" | "upper";
  condition: Sql;
}

/** What a filter asks of the rows. */
export interface Found {
  conditions: Sql[];
  /** Those of the conditions that are bounds of a column. */
  bounds?: Bound[];
  /** Columns that no row found is empty in. */
  known?: string[];
  /** What the rows come by when no sort is named. */
  naturalSort?: string;
}

/** A filter that is not one column's, such as a box on the map. */
export interface SearchParameter {
  description: string;
  example: string;
  /** The JSON Schema of its value. */
  schema: Record<string, unknown>;
  /** Reads its value; what is wrong goes to `addIssue`, and nothing is found. */
  read(text: string, query: QueryParameters): Found;
}

export const nothing: Found = { conditions: [] };
