import { fetchOne } from "../db/index.ts";
import { throwIssues } from "../http/query.ts";
import type { ApiRequest } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { rentRollColumns } from "../rent-rolls/rows.ts";
import { readQuestion } from "./question.ts";
import { readRefinanceQuery, refinanceParameters } from "./refinance/query.ts";
import { refinance, refinanceColumns } from "./refinance/refinance.ts";
import { portfolioRentRoll } from "./rows/rent-roll.ts";
import { readRowPage, rowPageResponse } from "./rows/row-page.ts";

/** What each loan could be replaced by, as pages with sums over the whole. */
export async function answerRefinance(request: ApiRequest): Promise<ApiResponse> {
  const names = refinanceParameters.map(({ name }) => name);
  const question = readQuestion(request.query, [...names, "limit", "cursor"]);
  const query = readRefinanceQuery(question.parameters);
  const page = readRowPage(request, question.parameters);
  throwIssues(question.parameters.issues);
  const { totals, rows } = await refinance({ fetchOne }, question, query, page);
  return rowPageResponse(request, page, rows, refinanceColumns, { as_of: question.asOf, totals });
}

/** The rent roll of the portfolio, as pages with sums over the whole. */
export async function answerRentRoll(request: ApiRequest): Promise<ApiResponse> {
  const question = readQuestion(request.query, ["limit", "cursor"]);
  const page = readRowPage(request, question.parameters);
  throwIssues(question.parameters.issues);
  const { totals, rows } = await portfolioRentRoll({ fetchOne }, question, page);
  return rowPageResponse(request, page, rows, rentRollColumns, { as_of: question.asOf, totals });
}
