import { setTimeout as sleep } from "node:timers/promises";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";

/** Handlers for tests of the gateway alone: what reached them, and what they may do wrong. */
export async function echo(event: APIGatewayProxyEventV2, context: Context) {
  const { awsRequestId, functionName, memoryLimitInMB } = context;
  const remaining = context.getRemainingTimeInMillis();
  return {
    statusCode: 200,
    headers: { "content-type": "application/json", "access-control-allow-origin": "https://handler.example" },
    cookies: ["a=1; Path=/", "b=2"],
    body: JSON.stringify({ event, context: { awsRequestId, functionName, memoryLimitInMB, remaining } }),
  };
}

export async function bytes() {
  return { statusCode: 200, body: Buffer.from([0, 255, 128]).toString("base64"), isBase64Encoded: true };
}

export async function plain() {
  return { hello: "world" };
}

export async function large(event: APIGatewayProxyEventV2) {
  return { statusCode: 200, body: "x".repeat(Number(event.rawQueryString)) };
}

export async function slow(event: APIGatewayProxyEventV2) {
  await sleep(Number(event.rawQueryString), undefined, { ref: false });
  return { statusCode: 204 };
}

export async function crash(): Promise<never> {
  throw new Error("secret detail");
}
