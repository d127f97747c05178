import { expect, test } from "vitest";
import { routes } from "../../functions/routes.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { event, invoke } from "../support/invoke.ts";
import { differences } from "../support/openapi.ts";

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
