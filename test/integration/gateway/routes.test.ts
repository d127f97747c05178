import { expect, test } from "vitest";
import { useApi } from "../../support/api.ts";

const api = useApi();

test("a route of the table answers over HTTP", async () => {
  const response = await api.fetch("/health/live");
  expect(response.status).toBe(200);
  expect(response.headers.get("x-request-id")).toMatch(/^[\w-]{15}=$/);
  expect(await response.json()).toMatchObject({ success: true, status: "healthy" });
});

test("a path that is not in the table is a 404 problem, and another method a 405 that says which it may be", async () => {
  const missing = await api.fetch("/nothing");
  expect(missing.status).toBe(404);
  expect(missing.headers.get("content-type")).toBe("application/problem+json");
  const wrong = await api.fetch("/properties", { method: "DELETE" });
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get("allow")).toBe("POST, GET, HEAD, OPTIONS");
});
