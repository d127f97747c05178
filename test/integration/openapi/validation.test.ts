import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";
import { endpoint } from "../../../lib/http/endpoint.ts";
import { event, invoke } from "../../support/invoke.ts";
import { differences } from "../../support/openapi/openapi.ts";
import { requestDifferences } from "../../support/openapi/openapi-request.ts";

const headers = {
  "content-type": "application/json",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-request-id": "a",
};
const alive = { success: true, status: "healthy", timestamp: "2025-10-12T19:32:53Z" };
const answer = { status: 200, headers, body: JSON.stringify(alive) };
const problem = {
  type: "/problems/not-found",
  title: "Not found",
  status: 404,
  detail: "-",
  request_id: "a",
};
const missing = {
  status: 404,
  headers: { ...headers, "content-type": "application/problem+json" },
  body: JSON.stringify(problem),
};
const live = (changes: object) => differences("GET", "/health/live", { ...answer, ...changes }).join("\n");
const at404 = (target: string, body: object) =>
  differences("GET", target, { ...missing, body: JSON.stringify(body) }).join("\n");

test("an answer as described has no differences", () => {
  expect(live({})).toBe("");
  expect(differences("HEAD", "/health/live", { ...answer, body: "" })).toEqual([]);
  expect(at404("/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57", problem)).toBe("");
});

test.each([
  ["a status", { status: 202 }, "no such status is described"],
  ["a header", { headers: { ...headers, "x-powered-by": "x" } }, "the header x-powered-by is not described"],
  ["a media type", { headers: { ...headers, "content-type": "text/html" } }, "text/html is not described"],
  ["a field", { body: JSON.stringify({ ...alive, host: "db" }) }, "must NOT have additional properties"],
  ["a value", { body: JSON.stringify({ ...alive, status: "fine" }) }, "/status"],
  ["a body that is no JSON", { body: "healthy" }, "the body is not JSON"],
])("%s that is not described is a difference", (_, changes, message) => {
  expect(live(changes)).toContain(message);
});

test("a header that is always sent may not be missing", () => {
  const { "cache-control": _, ...rest } = headers;
  expect(live({ headers: rest })).toContain("the header cache-control is missing");
});

test("a problem of ours without its headers is a difference, the gateway's own words are not", () => {
  const path = "/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57";
  const refused = {
    ...problem,
    type: "/problems/unauthorized",
    title: "A valid token is required",
    status: 401,
  };
  const ours = { ...missing, status: 401, body: JSON.stringify(refused) };
  expect(differences("GET", path, ours)).toEqual([
    `GET ${path} → 401: the header www-authenticate is missing`,
  ]);
  const gateway = { "content-type": "application/json" };
  const said = { status: 401, headers: gateway, body: '{"message":"Unauthorized"}' };
  expect(differences("GET", path, said)).toEqual([]);
});

test("a header's value is held against its schema", () => {
  expect(live({ headers: { ...headers, "x-content-type-options": "sniff" } })).toContain(
    "x-content-type-options",
  );
});

test("a problem type that the operation does not list is a difference", () => {
  const path = "/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57";
  expect(at404(path, { ...problem, type: "/problems/conflict" })).toContain("/type");
});

test("HEAD has no body", () => {
  expect(differences("HEAD", "/health/live", answer)).toEqual([expect.stringContaining("a body")]);
});

test("where nothing is served only 404 and 405 are expected", () => {
  expect(at404("/nothing", problem)).toBe("");
  expect(differences("GET", "/nothing", answer)).toEqual([expect.stringContaining("404 is expected")]);
  expect(differences("PUT", "/properties", { ...missing, status: 405 })).toEqual([
    expect.stringContaining("no Allow"),
  ]);
});

test("a handler that answers what the document does not describe fails the test that called it", async () => {
  const handler = endpoint(routes, "GET /health/live", () => ({ status: 200, body: { alive: true } }));
  await expect(invoke(handler, event("GET", "/health/live"))).rejects.toThrow("Not as in OpenAPI");
});

test("fetch fails on an answer of the API that is not described, whoever calls it", async () => {
  const server = http.createServer((_, response) => {
    response.writeHead(200, { ...headers, "x-powered-by": "x" }).end(JSON.stringify(alive));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow(
    "x-powered-by is not described",
  );
  server.closeAllConnections();
  server.close();
});

test.each([
  ["GET", "/properties?state=CA,WA&current_value[gte]=1000000&limit=3&sort=-current_value,name", undefined],
  ["GET", "/health?exclude=redis,ollama&verbose", undefined],
  ["POST", "/properties/import?on_error=abort&dry_run=true&map=gsa", undefined],
  ["PATCH", "/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57", '{"loan_balance":null}'],
])("a request as described has no differences: %s %s", (method, target, body) => {
  const type = new Headers({ "content-type": "application/json", "if-match": '"1"' });
  expect(requestDifferences(method, target, type, body)).toEqual([]);
});

test.each([
  ["GET", "/properties?stat=CA", undefined, "the parameter stat is not described"],
  ["GET", "/properties?limit=0", undefined, "parameter limit"],
  ["GET", "/properties?sort=zodiac", undefined, "parameter sort"],
  ["POST", "/properties", '{"name":"A"}', "must have required property 'address'"],
  ["POST", "/properties/import", "{}", "media type application/json is not described"],
])(
  "a request that goes well although it is not described is a difference: %s %s",
  (method, target, body, fault) => {
    const type = new Headers({ "content-type": "application/json" });
    expect(requestDifferences(method, target, type, body).join("\n")).toContain(fault);
  },
);
