import { fetchAll, fetchOne, sql } from "../db/index.ts";
import { readAsOf } from "../http/day.ts";
import { readQuery, throwIssues } from "../http/query.ts";
import type { ApiRequest } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { figuresResponse } from "../http/responses/figures-response.ts";
import { readScope, scopeParameters } from "../properties/scope.ts";
import { isUuid } from "../uuid.ts";
import { returnsOf } from "./returns.ts";

/** The returns of one property (`property_id`), or of what the list's filters find. */
export async function answerReturns(request: ApiRequest): Promise<ApiResponse> {
  const filters = scopeParameters().map(({ name }) => name);
  const parameters = readQuery(request.query, [...filters, "property_id", "as_of"]);
  const asOf = readAsOf(parameters);
  const id = parameters.values.get("property_id");
  if (id !== undefined && !isUuid(id)) parameters.addIssue("property_id", "bad_uuid", "Must be a UUID.");
  const scope = readScope(parameters);
  throwIssues(parameters.issues);
  const chosen = id === undefined ? scope : sql`select id from (${scope}) s where id = ${id}::uuid`;
  const returns = await returnsOf({ fetchAll, fetchOne }, chosen, asOf);
  return figuresResponse(request, returns, () => ({ columns: ["day", "amount"], rows: returns.flows }));
}
