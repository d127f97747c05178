import { expect, test } from "vitest";
import { cors } from "../../../lib/http/cors.ts";
import { testRoute, useGateway } from "../../support/gateway/gateway.ts";

const origin = "https://app.example";
const routes = [testRoute("GET /things", "echo", { scope: "properties:read" }), testRoute("ANY", "echo")];
const chosen = useGateway({ routes, corsOrigins: [origin, "https://other.example"] });
const every = useGateway({ routes, corsOrigins: ["*"] });
const none = useGateway({ routes });
const guarded = useGateway({
  routes,
  corsOrigins: [origin],
  auth: "required",
  issuer: { verify: () => Promise.reject(new Error("no")) },
});

const preflight = (base: string, from = origin) =>
  fetch(`${base}/things`, {
    method: "OPTIONS",
    headers: {
      origin: from,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "if-match",
    },
  });

test("a preflight is answered by the gateway, with all that the API's callers send", async () => {
  const response = await preflight(chosen.url);
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
  expect(response.headers.get("access-control-allow-origin")).toBe(origin);
  expect(response.headers.get("access-control-max-age")).toBe(String(cors.maxAge));
  const headers = response.headers.get("access-control-allow-headers")?.toLowerCase().split(",");
  expect(headers).toEqual(
    expect.arrayContaining(["if-match", "if-none-match", "idempotency-key", "authorization", "content-type"]),
  );
  const methods = response.headers.get("access-control-allow-methods")?.split(",");
  expect(methods).toEqual(expect.arrayContaining(["GET", "HEAD", "POST", "PATCH", "DELETE"]));
});

test("a preflight needs no token", async () => {
  expect((await preflight(guarded.url)).status).toBe(204);
});

test("a request from an allowed origin may read what it needs, and the handler's own CORS headers are dropped", async () => {
  const response = await fetch(`${chosen.url}/things`, { headers: { origin } });
  expect(response.headers.get("access-control-allow-origin")).toBe(origin);
  const exposed = response.headers.get("access-control-expose-headers")?.split(",");
  expect(exposed).toEqual(
    expect.arrayContaining(["ETag", "Link", "Location", "Retry-After", "X-Request-Id"]),
  );
});

test("a 401 of the gateway can be read from an allowed origin", async () => {
  const response = await fetch(`${guarded.url}/things`, { headers: { origin } });
  expect(response.status).toBe(401);
  expect(response.headers.get("access-control-allow-origin")).toBe(origin);
});

test("another origin gets an answer that its browser will not let it read", async () => {
  for (const response of [
    await preflight(chosen.url, "https://evil.example"),
    await fetch(`${chosen.url}/things`, { headers: { origin: "https://evil.example" } }),
  ]) {
    expect(response.ok).toBe(true);
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
});

test("with * every origin is allowed by that sign", async () => {
  expect((await preflight(every.url)).headers.get("access-control-allow-origin")).toBe("*");
});

test("without configured origins an OPTIONS goes to the API, and nothing is added", async () => {
  const response = await preflight(none.url);
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-methods")).toBeNull();
});
