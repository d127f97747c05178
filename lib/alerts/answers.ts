import * as v from "valibot";
import { today } from "../dates.ts";
import { withTransaction } from "../db/index.ts";
import { expectNoQuery } from "../http/query.ts";
import { type ApiRequest, pathId, readJson } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { rowResponse } from "../resource/handlers/row-response.ts";
import { toIssue } from "../resource/validation/issue.ts";
import { validationError } from "../resource/validation/validate.ts";
import { actionSchemas } from "./action-schemas.ts";
import { type Action, type ActionInput, actOnAlert } from "./actions.ts";
import { alerts } from "./definition.ts";
import { evaluateAlerts } from "./evaluate.ts";

/** `POST /alerts/{id}/acknowledge`, `/resolve` and `/snooze`: the alert as it now is. */
export const answerAction =
  (action: Action) =>
  async (request: ApiRequest): Promise<ApiResponse> => {
    const id = pathId(request);
    expectNoQuery(request);
    const body = request.body.length === 0 ? {} : readJson(request);
    const read = v.safeParse(actionSchemas[action], body, { abortPipeEarly: true });
    if (!read.success) throw validationError(alerts, read.issues.map(toIssue));
    const input = read.output as ActionInput;
    if (input.until !== undefined && input.until < today())
      throw validationError(alerts, [
        { pointer: "/until", code: "out_of_range", message: "Must not be a day before today (UTC)." },
      ]);
    const by = request.caller?.subject ?? "";
    return rowResponse(
      200,
      await withTransaction((tx) => actOnAlert(tx, id, action, input, by), {
        retries: 2,
      }),
    );
  };

/** `POST /alerts/evaluate`: how many alerts were opened, refreshed and resolved, and the kinds of rule that failed. */
export async function answerEvaluate(request: ApiRequest): Promise<ApiResponse> {
  expectNoQuery(request);
  const { critical: _, ...counts } = await withTransaction((tx) => evaluateAlerts(tx), { timeoutMs: 27_000 });
  return { status: 200, body: counts };
}
