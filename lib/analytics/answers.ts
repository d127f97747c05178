import { fetchAll } from "../db/index.ts";
import { figuresResponse } from "../http/figures-response.ts";
import { readChoice, throwIssues } from "../http/query.ts";
import type { ApiRequest } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { type GroupKey, groupKeys, portfolio, portfolioRecords } from "./portfolio.ts";
import { readQuestion } from "./question.ts";

/** The totals and metrics of the portfolio, split by `group_by` where it is given. */
export async function answerPortfolio(request: ApiRequest): Promise<ApiResponse> {
  const question = readQuestion(request.query, ["group_by"]);
  const keys = Object.keys(groupKeys) as GroupKey[];
  const groupBy = readChoice(question.parameters, "group_by", keys, undefined);
  throwIssues(question.parameters.issues);
  const answer = await portfolio({ fetchAll }, question, groupBy);
  return figuresResponse(request, answer, () => portfolioRecords(answer));
}
