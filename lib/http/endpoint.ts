import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { withDeadline } from "../deadline.ts";
import { AppError } from "../errors.ts";
import { describeError, log } from "../observability/logger.ts";
import { authorize, type Caller } from "./identity.ts";
import { problemResponse } from "./problem.ts";
import { type ApiRequest, checkMediaType, toRequest } from "./request.ts";
import { type ApiResponse, toGatewayResult } from "./response.ts";
import { type Route, routeKey } from "./route.ts";

export type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

type Handle = (request: ApiRequest) => Promise<ApiResponse> | ApiResponse;

/** A Lambda handler for the row of the route table that has this key, such as `GET /health`. */
export function endpoint(routes: readonly Route[], key: string, handle: Handle): Handler {
  const route = routes.find((candidate) => routeKey(candidate) === key);
  if (route === undefined) throw new Error(`${key} is not in the route table`);
  return serve(route, handle);
}

/** A Lambda handler for one route. The only try/catch between the gateway and the domain is in here. */
export function serve(route: Route, handle: Handle): Handler {
  const key = routeKey(route);
  return async (event, context) => {
    const started = performance.now();
    const { requestId: id, http } = event.requestContext;
    const { response, caller } = await answer(route, handle, event, context);
    log[response.status >= 500 ? "error" : "info"]("request", {
      request_id: id,
      lambda_request_id: context.awsRequestId,
      method: http.method,
      route: key,
      path: event.rawPath,
      caller,
      status: response.status,
      duration_ms: Math.round((performance.now() - started) * 10) / 10,
    });
    return toGatewayResult(response, { id, method: http.method });
  };
}

async function answer(
  route: Route,
  handle: Handle,
  event: APIGatewayProxyEventV2,
  context: Context,
): Promise<{ response: ApiResponse; caller: string | undefined }> {
  const id = event.requestContext.requestId;
  let caller: Caller | null = null;
  try {
    if (route.scope !== undefined) caller = authorize(event, route.scope);
    const request = toRequest(event, context, route, caller);
    const bodyless = route.bodyOptional === true && request.body.length === 0;
    if (route.consumes !== undefined && !bodyless) checkMediaType(request, route.consumes);
    const response = await withDeadline(request.deadline, () => handle(request));
    return { response, caller: caller?.subject };
  } catch (error) {
    const known =
      error instanceof AppError ? error : new AppError("internal", "Internal error", { cause: error });
    const response = problemResponse(known, id);
    if (response.status >= 500) log.error("request_failed", { request_id: id, error: describeError(known) });
    return { response, caller: caller?.subject };
  }
}
