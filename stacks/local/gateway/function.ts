import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { AppError } from "../../../lib/errors.ts";
import type { Route } from "../../../lib/http/route.ts";
import { FunctionError } from "./function-error.ts";
import type { Handlers } from "./handlers.ts";

type Result = APIGatewayProxyStructuredResultV2;

/** Lambda's limit on a synchronous invocation's event, and on its result, each as JSON in bytes. */
export const payloadLimit = 6_291_556;

/** JSON writes a character in six bytes at most, and headers are small: below this length nothing needs to be measured. */
const surelySmall = Math.floor(payloadLimit / 7);

export function isTooLarge(payload: { body?: string | undefined }): boolean {
  return (payload.body?.length ?? 0) > surelySmall && jsonBytes(payload) > payloadLimit;
}

const jsonBytes = (payload: unknown) => Buffer.byteLength(JSON.stringify(payload) ?? "");

/**
 * Calls the route's handler as Lambda and API Gateway do. It has until the function's timeout or the gateway's, whichever
 * is earlier (`patienceMs`, milliseconds), and the size of its answer is limited.
 */
export async function invoke(
  handlers: Handlers,
  route: Route,
  event: APIGatewayProxyEventV2,
  patienceMs: number,
): Promise<Result> {
  const timeoutMs = route.timeout * 1000;
  const handler = handlers.get(route.handler);
  const context = lambdaContext(route);
  const work =
    typeof handler === "function"
      ? handler(event, context)
      : handler.then((loaded) => loaded(event, context));
  const result = await inTime(work, Math.min(timeoutMs, patienceMs), () =>
    timeoutMs <= patienceMs
      ? new FunctionError(`${route.handler} timed out after ${route.timeout} s`)
      : new AppError("service_unavailable", "No answer in time."),
  );
  const structured = isStructured(result) ? result : inferred(result);
  if (isTooLarge(structured)) {
    throw new FunctionError(`${route.handler} answered more than Lambda sends, ${payloadLimit} bytes`);
  }
  return structured;
}

/** The error is made when the time is over, not before: its stack costs more than the timer. */
function inTime<T>(work: Promise<T>, ms: number, tooLate: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLate()), ms);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

function lambdaContext(route: Route): Context {
  const deadline = Date.now() + route.timeout * 1000;
  return {
    ...staticContext(route),
    awsRequestId: randomUUID(),
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

type StaticContext = Omit<Context, "awsRequestId" | "getRemainingTimeInMillis">;
const contexts = new WeakMap<Route, StaticContext>();

/** What is the same in every call of a function. */
function staticContext(route: Route): StaticContext {
  const known = contexts.get(route);
  if (known !== undefined) return known;
  const name = `reims-local-${route.handler.replaceAll(/[^a-z]+/gi, "-")}`;
  const unused = () => {};
  const made: StaticContext = {
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: String(route.memory),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: "local",
    done: unused,
    fail: unused,
    succeed: unused,
  };
  contexts.set(route, made);
  return made;
}

function isStructured(result: unknown): result is Result {
  return typeof result === "object" && result !== null && "statusCode" in result;
}

/** API Gateway takes an answer without a statusCode for the JSON body of a 200. */
function inferred(result: unknown): Result {
  const body = typeof result === "string" ? result : JSON.stringify(result);
  return { statusCode: 200, headers: { "content-type": "application/json" }, body };
}
