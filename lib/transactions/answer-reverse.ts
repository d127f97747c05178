import { isDate } from "../dates.ts";
import type { Issue } from "../errors.ts";
import { idempotently } from "../http/idempotency.ts";
import { expectNoQuery } from "../http/query.ts";
import { type ApiRequest, pathId, readJson } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { rowResponse } from "../resource/handlers/row-response.ts";
import { validationError } from "../resource/validation/validate.ts";
import { transactions } from "./definition.ts";
import { reverseTransaction } from "./reverse.ts";

/** `POST /transactions/{id}/reverse`: 201 with the line that takes the other back. The body may be left out. */
export async function answerReverse(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  expectNoQuery(request);
  const accruedOn = readAccruedOn(request.body.length === 0 ? {} : readJson(request));
  const by = request.caller?.subject ?? "";
  return idempotently(
    request,
    async (tx) => {
      const made = await reverseTransaction(tx, id, accruedOn, by);
      return rowResponse(201, made, { location: `/transactions/${made.id}` });
    },
    { retries: 2 },
  );
}

function readAccruedOn(body: unknown): string | undefined {
  const issues: Issue[] = [];
  const object = typeof body === "object" && body !== null && !Array.isArray(body) ? body : undefined;
  if (object === undefined)
    issues.push({ pointer: "", code: "wrong_type", message: "Must be a JSON object." });
  const { accrued_on: day, ...others } = { accrued_on: undefined, ...object } as Record<string, unknown>;
  for (const name of Object.keys(others))
    issues.push({ pointer: `/${name}`, code: "unknown_field", message: "Is not a field here." });
  if (day !== undefined && (typeof day !== "string" || !isDate(day))) {
    const message = "Must be a day of the calendar, written YYYY-MM-DD.";
    issues.push({ pointer: "/accrued_on", code: "bad_date", message });
  }
  if (issues.length > 0) throw validationError(transactions, issues);
  return day as string | undefined;
}
