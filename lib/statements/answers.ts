import { fetchAll, fetchOne, fetchVal, sql } from "../db/index.ts";
import { throwIssues } from "../http/query.ts";
import { type ApiRequest, pathId } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { figuresResponse } from "../http/responses/figures-response.ts";
import { properties } from "../properties/definition.ts";
import { readScope, scopeParameters } from "../properties/scope.ts";
import { expectRow } from "../resource/stored/get.ts";
import { readStatementQuery } from "./query.ts";
import { operatingStatement, statementRecords } from "./report.ts";

/** The operating statement of one property; 404 when there is none of that id. */
export async function answerPropertyStatement(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  const { query, parameters } = readStatementQuery(request.query);
  throwIssues(parameters.issues);
  await expectRow({ fetchVal }, properties, id);
  const statement = await operatingStatement({ fetchAll, fetchOne }, query, sql`select ${id}::uuid`);
  return figuresResponse(request, { property_id: id, ...statement }, () => statementRecords(statement));
}

/** The operating statement of the portfolio, or of the part of it that the list's filters find. */
export async function answerPortfolioStatement(request: ApiRequest): Promise<ApiResponse> {
  const filters = scopeParameters().map(({ name }) => name);
  const { query, parameters } = readStatementQuery(request.query, filters);
  const scope = readScope(parameters);
  throwIssues(parameters.issues);
  const statement = await operatingStatement({ fetchAll, fetchOne }, query, scope);
  return figuresResponse(request, statement, () => statementRecords(statement));
}
