import { fetchAll, fetchOne } from "../db/index.ts";
import { readChoice, throwIssues } from "../http/query.ts";
import type { ApiRequest } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { figuresResponse } from "../http/responses/figures-response.ts";
import { readInstant } from "../statements/query.ts";
import { concentration, concentrationRecords, concentrations } from "./concentration.ts";
import { type DebtBucket, debt, debtBuckets, debtRecords } from "./debt.ts";
import { expirationRecords, leaseExpirations } from "./lease-expirations.ts";
import { occupancy, occupancyRecords } from "./occupancy/occupancy.ts";
import { readOccupancyQuery } from "./occupancy/query.ts";
import { type GroupKey, groupKeys, portfolio, portfolioRecords } from "./portfolio.ts";
import { readQuestion } from "./question.ts";
import { readSpans, spanParameters } from "./same-store/query.ts";
import { sameStore, sameStoreRecords } from "./same-store/same-store.ts";
import { everHeld } from "./scope.ts";

/** The totals and metrics of the portfolio, split by `group_by` where it is given. */
export async function answerPortfolio(request: ApiRequest): Promise<ApiResponse> {
  const question = readQuestion(request.query, ["strict", "group_by"]);
  const keys = Object.keys(groupKeys) as GroupKey[];
  const groupBy = readChoice(question.parameters, "group_by", keys, undefined);
  throwIssues(question.parameters.issues);
  const answer = await portfolio({ fetchAll }, question, groupBy);
  return figuresResponse(request, answer, () => portfolioRecords(answer));
}

/** Occupancy over time. */
export async function answerOccupancy(request: ApiRequest): Promise<ApiResponse> {
  const query = readOccupancyQuery(request.query);
  throwIssues(query.question.parameters.issues);
  const answer = await occupancy({ fetchAll }, query);
  return figuresResponse(request, answer, () => occupancyRecords(answer));
}

/** The maturity ladder of the loans. */
export async function answerDebt(request: ApiRequest): Promise<ApiResponse> {
  const question = readQuestion(request.query, ["strict", "bucket"]);
  const buckets = Object.keys(debtBuckets) as DebtBucket[];
  const bucket = readChoice(question.parameters, "bucket", buckets, "year");
  throwIssues(question.parameters.issues);
  const answer = await debt({ fetchAll }, question, bucket);
  return figuresResponse(request, answer, () => debtRecords(answer));
}

/** What is let, by the year in which it ends. */
export async function answerLeaseExpirations(request: ApiRequest): Promise<ApiResponse> {
  const question = readQuestion(request.query, ["strict", "weight", "options"]);
  const weight = readChoice(question.parameters, "weight", ["rent", "area"] as const, "rent");
  const options = readChoice(question.parameters, "options", ["none", "exercised"] as const, "none");
  throwIssues(question.parameters.issues);
  const answer = await leaseExpirations({ fetchOne }, question, weight, options);
  return figuresResponse(request, answer, () => expirationRecords(answer));
}

/** The shares of tenants, places, kinds or properties. */
export async function answerConcentration(request: ApiRequest): Promise<ApiResponse> {
  const question = readQuestion(request.query, ["strict", "by"]);
  const by = readChoice(question.parameters, "by", concentrations, "tenant");
  throwIssues(question.parameters.issues);
  const answer = await concentration({ fetchOne }, question, by);
  return figuresResponse(request, answer, () => concentrationRecords(answer));
}

/** The growth of the income of what was held all along. */
export async function answerSameStore(request: ApiRequest): Promise<ApiResponse> {
  const names = [...spanParameters.map(({ name }) => name), "known_at", "strict"];
  const question = readQuestion(request.query, names, everHeld);
  const spans = readSpans(question.parameters);
  const knownAt = readInstant(question.parameters, "known_at");
  throwIssues(question.parameters.issues);
  const answer = await sameStore({ fetchOne }, question, spans, knownAt);
  return figuresResponse(request, answer, () => sameStoreRecords(answer));
}
