import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { removeState, writeState } from "../../../stacks/local/data-directory/state.ts";
import { type Lambda, startLambda } from "../../../stacks/local/lambda-runtime/index.ts";
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import { useDatabase } from "../../support/database.ts";
import { event } from "../../support/invoke.ts";
import { bundle } from "../../support/lambda/bundle.ts";

vi.setConfig({ testTimeout: 300_000 });

const directory = mkdtempSync(path.join(tmpdir(), "reims-sst-dev-"));
const database = useDatabase();
let lambda: Lambda | undefined;
afterEach(() => lambda?.stop());
afterAll(() => {
  removeState(directory);
  rmSync(directory, { recursive: true, force: true });
});

test("under sst dev a function finds the database that npm start runs, and speaks to it as a laptop does", async () => {
  const state = { url: "http://127.0.0.1:8000", s3Endpoint: null, redisUrl: null, pid: process.pid };
  writeState(directory, { ...state, databaseUrl: database.url });
  vi.stubEnv("REIMS_DATA_DIR", directory);
  vi.stubEnv("DATABASE_HOST", "");
  const { workers, resources } = await evaluateInChild({ stage: "ada", dev: true });
  const links = workers.find(({ functionId }) => functionId === "HealthDatabase")?.links ?? {};
  const planned = resources.find(({ name }) => name === "HealthDatabaseFunction")?.inputs.environment;
  const { variables } = planned as { variables: Record<string, string> };
  const given = Object.entries(variables).filter(([name]) => !name.startsWith("SST_"));
  const taskRoot = path.join(directory, "package");
  await bundle({ entry: "functions/health/database.ts", outdir: taskRoot, splitting: true });

  // The worker has the environment of the function on AWS, its name included, and SST's own beside it.
  lambda = await startLambda({
    taskRoot,
    env: {
      ...Object.fromEntries(given),
      SST_DEV: "true",
      ...Object.fromEntries(
        Object.entries(links).map(([name, value]) => [`SST_RESOURCE_${name}`, JSON.stringify(value)]),
      ),
    },
  });
  const { body } = await lambda.invoke(event("GET", "/health/database", { claims: null }));
  expect(JSON.parse((body as { body: string }).body)).toMatchObject({ success: true, status: "healthy" });
});
