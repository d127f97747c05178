import { type Sql, sql } from "../db/index.ts";
import type { QueryParameters } from "../http/query.ts";
import { readFilters } from "../resource/list/filters.ts";
import { where } from "../resource/list/page.ts";
import { type ListParameter, listParameters } from "../resource/list/parameters.ts";
import { properties } from "./definition.ts";

/** The filters of the property list, for questions about a part of the portfolio. */
export function scopeParameters(): ListParameter[] {
  return listParameters(properties).filter(
    ({ filter, search }) => filter !== undefined || search !== undefined,
  );
}

/** The ids of the properties that the filters of a query find, as a subquery; issues are added, nothing is thrown. */
export function readScope(parameters: QueryParameters): Sql {
  const { conditions } = readFilters(properties, parameters);
  return sql`select properties.id from properties ${where(conditions)}`;
}
