import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { withDeadline } from "../deadline.ts";
import { AppError } from "../errors.ts";
import { describeError, log } from "../observability/logger.ts";
import { authorize } from "./identity.ts";
import { problemResponse } from "./problem.ts";
import { type ApiRequest, checkMediaType, toRequest } from "./request.ts";
import { type ApiResponse, toGatewayResult } from "./response.ts";
import { type Route, routeKey } from "./route.ts";

export type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A Lambda handler for one row of the route table. The only try/catch between the gateway and the domain stands here. */
export function endpoint(
  routes: readonly Route[],
  key: string,
  handle: (request: ApiRequest) => Promise<ApiResponse> | ApiResponse,
): Handler {
  const route = routes.find((candidate) => routeKey(candidate) === key);
  if (route === undefined) throw new Error(`${key} is not in the route table`);

  return async (event, context) => {
    const started = performance.now();
    const { requestId: id, http } = event.requestContext;
    const response = await answer(route, handle, event, context);
    log[response.status >= 500 ? "error" : "info"]("request", {
      request_id: id,
      lambda_request_id: context.awsRequestId,
      method: http.method,
      route: key,
      status: response.status,
      duration_ms: Math.round((performance.now() - started) * 10) / 10,
    });
    return toGatewayResult(response, { id, method: http.method });
  };
}

async function answer(
  route: Route,
  handle: (request: ApiRequest) => Promise<ApiResponse> | ApiResponse,
  event: APIGatewayProxyEventV2,
  context: Context,
): Promise<ApiResponse> {
  const id = event.requestContext.requestId;
  try {
    const caller = route.scope === undefined ? null : authorize(event, route.scope);
    const request = toRequest(event, context, route, caller);
    if (route.consumes !== undefined) checkMediaType(request, route.consumes);
    return await withDeadline(request.deadline, () => handle(request));
  } catch (error) {
    const known =
      error instanceof AppError ? error : new AppError("internal", "Internal error", { cause: error });
    const response = problemResponse(known, id);
    if (response.status >= 500) log.error("request_failed", { request_id: id, error: describeError(known) });
    return response;
  }
}
