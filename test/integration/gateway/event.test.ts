import http from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { expect, test } from "vitest";
import { testRoute, useGateway } from "../../support/gateway/gateway.ts";

const gateway = useGateway({
  routes: [
    testRoute("GET /plain", "echo"),
    testRoute("GET /things/{id}", "echo", { scope: "properties:read", memory: 512 }),
    testRoute("POST /things", "echo"),
    testRoute("ANY", "echo"),
  ],
});

interface Echo {
  event: APIGatewayProxyEventV2 & { requestContext: { authorizer?: unknown } };
  context: { awsRequestId: string; functionName: string; memoryLimitInMB: string; remaining: number };
}

/** fetch() joins and adds headers of its own; this sends just what is given. */
function send(path: string, options: { method?: string; headers?: string[]; body?: string | Buffer } = {}) {
  const { method = "GET", headers = [], body } = options;
  return new Promise<Echo>((resolve, reject) => {
    const length = body === undefined ? [] : ["Content-Length", String(Buffer.byteLength(body))];
    const request = http.request(
      `${gateway.url}${path}`,
      { method, agent: false, headers: ["Host", `localhost:${gateway.port}`, ...length, ...headers] },
      async (response) => {
        const chunks = await response.toArray();
        resolve(JSON.parse(Buffer.concat(chunks).toString()));
      },
    );
    request.once("error", reject).end(body);
  });
}

test("a request with nothing in it becomes an event with nothing more than AWS sends", async () => {
  const before = Date.now();
  const { event } = await send("/plain");
  const { requestContext, headers, ...rest } = event;
  expect(rest).toEqual({
    version: "2.0",
    routeKey: "GET /plain",
    rawPath: "/plain",
    rawQueryString: "",
    isBase64Encoded: false,
  });
  expect(headers).toEqual({
    host: `localhost:${gateway.port}`,
    "content-length": "0",
    "x-amzn-trace-id": expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-port": String(gateway.port),
    "x-forwarded-proto": "http",
  });
  expect(requestContext).toEqual({
    accountId: "000000000000",
    apiId: "local",
    domainName: "localhost",
    domainPrefix: "localhost",
    http: { method: "GET", path: "/plain", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "" },
    requestId: expect.stringMatching(/^[\w-]{15}=$/),
    routeKey: "GET /plain",
    stage: "$default",
    time: expect.stringMatching(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/),
    timeEpoch: expect.any(Number),
  });
  expect(requestContext.timeEpoch).toBeGreaterThanOrEqual(before);
  expect(requestContext.timeEpoch).toBeLessThanOrEqual(Date.now());
});

test("the time is the epoch's, written as access logs write it", async () => {
  const { time, timeEpoch } = (await send("/plain")).event.requestContext;
  const [day, month, year, clock] = time.replace(":", "/").split(" ")[0]?.split("/") ?? [];
  const parsed = Date.parse(`${day} ${month} ${year} ${clock} GMT`);
  expect(parsed).toBe(Math.floor(timeEpoch / 1000) * 1000);
});

test("header names are lower-case, repeated ones are joined, cookies are apart, hop-by-hop ones are gone", async () => {
  const { event } = await send("/plain", {
    headers: [
      "X-Many",
      "a",
      "x-many",
      "b",
      "Cookie",
      "one=1; two=2",
      "Connection",
      "close",
      "TE",
      "trailers",
    ],
  });
  expect(event.headers["x-many"]).toBe("a,b");
  expect(event.cookies).toEqual(["one=1", "two=2"]);
  expect(Object.keys(event.headers)).not.toEqual(expect.arrayContaining(["cookie"]));
  expect(event.headers).not.toHaveProperty("connection");
  expect(event.headers).not.toHaveProperty("te");
});

test("a path parameter is decoded, and so is rawPath, as an HTTP API does it", async () => {
  const { event } = await send("/things/a%20b%C3%A9");
  expect(event.routeKey).toBe("GET /things/{id}");
  expect(event.pathParameters).toEqual({ id: "a bé" });
  expect(event.rawPath).toBe("/things/a bé");
  expect(event.requestContext.http.path).toBe("/things/a bé");
});

test("the query string stays raw, and repeated parameters are decoded and joined with commas", async () => {
  const { event } = await send("/plain?a=1&b=x%20y&a=2%2C3&value%5Bgte%5D=5&empty=&q=a+b?c");
  expect(event.rawQueryString).toBe("a=1&b=x%20y&a=2%2C3&value%5Bgte%5D=5&empty=&q=a+b?c");
  expect(event.queryStringParameters).toEqual({
    a: "1,2,3",
    b: "x y",
    "value[gte]": "5",
    empty: "",
    q: "a b?c",
  });
});

test.each([
  ["application/json", '{"a":"é"}', false],
  ["application/json; charset=utf-8", "{}", false],
  ["text/csv", "a,b\n1,2\n", false],
  ["application/xml", "<a/>", false],
  ["application/merge-patch+json", "{}", true],
  ["application/x-ndjson", "{}\n", true],
  ["application/x-www-form-urlencoded", "a=1", true],
  ["application/octet-stream", "\0\u0001", true],
  [undefined, "{}", true],
])("a body of type %s arrives as it was sent", async (type, body, base64) => {
  const { event } = await send("/things", {
    method: "POST",
    body,
    headers: type === undefined ? [] : ["Content-Type", type],
  });
  expect(event.isBase64Encoded).toBe(base64);
  expect(Buffer.from(event.body ?? "", base64 ? "base64" : "utf8").toString()).toBe(body);
  expect(event.headers["content-length"]).toBe(String(Buffer.byteLength(body)));
});

test("a compressed body is not taken for text", async () => {
  const headers = ["Content-Type", "application/json", "Content-Encoding", "gzip"];
  const { event } = await send("/things", { method: "POST", body: Buffer.from([0x1f, 0x8b]), headers });
  expect(event.isBase64Encoded).toBe(true);
  expect(event.body).toBe("H4s=");
});

test("a route that needs a scope gets the local caller's claims; a public one gets no authorizer", async () => {
  const { event } = await send("/things/1");
  expect(event.requestContext.authorizer).toEqual({
    jwt: { claims: { sub: "local", scope: "properties:read properties:write" }, scopes: null },
  });
  expect((await send("/plain")).event.requestContext).not.toHaveProperty("authorizer");
});

test("the context has the function's memory and a deadline that runs", async () => {
  const { context } = await send("/things/1");
  expect(context.memoryLimitInMB).toBe("512");
  expect(context.functionName).toMatch(/^reims-local-/);
  expect(context.awsRequestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(context.remaining).toBeGreaterThan(14_000);
  expect(context.remaining).toBeLessThanOrEqual(15_000);
});

test("a path that no route has goes to $default, under that name and without parameters", async () => {
  const { event } = await send("/elsewhere", { method: "PUT" });
  expect(event.routeKey).toBe("$default");
  expect(event.requestContext.routeKey).toBe("$default");
  expect(event.requestContext.http.method).toBe("PUT");
  expect(event).not.toHaveProperty("pathParameters");
});
