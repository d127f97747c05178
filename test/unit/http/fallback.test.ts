import { expect, test } from "vitest";
import { handler } from "../../../functions/fallback.ts";
import { event, invoke } from "../../support/invoke.ts";

test("a path that is not served is a 404 problem", async () => {
  const answer = await invoke(handler, event("GET", "/nothing", { claims: null }));
  expect(answer.status).toBe(404);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect(answer.json()).toMatchObject({ type: "/problems/not-found", status: 404 });
});

test("a method that a path does not answer is a 405 that says which it does", async () => {
  const answer = await invoke(handler, event("DELETE", "/properties", { claims: null }));
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe("POST, GET, HEAD, OPTIONS");
});

test.each([
  ["GET", "/", 307, "/docs"],
  ["GET", "/docs/", 308, "/docs"],
  ["POST", "/properties/", 308, "/properties"],
  ["GET", "/health/?verbose=true", 308, "/health?verbose=true"],
])("%s %s is sent on with %d to %s", async (method, target, status, location) => {
  const answer = await invoke(handler, event(method, target, { claims: null }));
  expect(answer.status).toBe(status);
  expect(answer.headers.location).toBe(location);
});

test.each(["//evil.example/", "//evil.example/docs/", "/nothing/"])("%s leads nowhere", async (rawPath) => {
  expect((await invoke(handler, event("GET", "/", { rawPath, claims: null }))).status).toBe(404);
});
