import { randomUUID } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import type { Handler } from "../../lib/http/endpoint.ts";
import type { Route } from "../../lib/http/route.ts";

/** Lambda's limit on a synchronous invocation's event, and on its result, each as JSON in bytes. */
export const payloadLimit = 6_291_556;

/** What a Lambda would report as a function error: a crash, a timeout, an answer past the limit. */
export class FunctionError extends Error {}

const root = path.resolve(import.meta.dirname, "../..");

/** Calls the route's handler as Lambda does: its file is imported at the first call, its time and its answer's size are limited. */
export async function invoke(
  route: Route,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const handler = await load(route.handler);
  const context = lambdaContext(route);
  const result = await withTimeout(handler(event, context), route);
  const size = Buffer.byteLength(JSON.stringify(result) ?? "");
  if (size > payloadLimit) {
    throw new FunctionError(`${route.handler} answered ${size} bytes; Lambda sends at most ${payloadLimit}`);
  }
  return isStructured(result) ? result : inferred(result);
}

async function load(name: string): Promise<Handler> {
  const dot = name.lastIndexOf(".");
  const file = `${path.join(root, name.slice(0, dot))}.ts`;
  const module: Record<string, Handler | undefined> = await import(pathToFileURL(file).href);
  const handler = module[name.slice(dot + 1)];
  if (handler === undefined) throw new FunctionError(`${name} is not exported`);
  return handler;
}

function withTimeout<T>(work: Promise<T>, route: Route): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const error = new FunctionError(`${route.handler} timed out after ${route.timeout} s`);
  const timer = setTimeout(() => reject(error), route.timeout * 1000);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

function lambdaContext(route: Route): Context {
  const deadline = Date.now() + route.timeout * 1000;
  const name = `reims-local-${route.handler.replaceAll(/[^a-z]+/gi, "-")}`;
  const unused = () => {};
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: String(route.memory),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: unused,
    fail: unused,
    succeed: unused,
  };
}

function isStructured(result: unknown): result is APIGatewayProxyStructuredResultV2 {
  return typeof result === "object" && result !== null && "statusCode" in result;
}

/** API Gateway takes an answer without a statusCode for the JSON body of a 200. */
function inferred(result: unknown): APIGatewayProxyStructuredResultV2 {
  const body = typeof result === "string" ? result : JSON.stringify(result);
  return { statusCode: 200, headers: { "content-type": "application/json" }, body };
}
