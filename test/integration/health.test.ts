import { expect, test } from "vitest";
import { handler } from "../../functions/health/all.ts";
import { useDatabase } from "../support/database.ts";
import { event, invoke } from "../support/invoke.ts";

useDatabase();

test("with only the database configured the whole is healthy", async () => {
  const answer = await invoke(handler, event("GET", "/health", { claims: null }));
  expect(answer.status).toBe(200);
  expect(answer.json()).toMatchObject({
    success: true,
    status: "healthy",
    services: {
      database: "healthy",
      redis: "not_configured",
      minio: "not_configured",
      ollama: "not_configured",
    },
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  });
});
