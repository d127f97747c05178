import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";
import { type Lambda, startLambda } from "../../../stacks/local/lambda-runtime/index.ts";
import { event } from "../../support/invoke.ts";
import { bundle } from "../../support/lambda/bundle.ts";
import { validateResponse } from "../../support/openapi/openapi.ts";

const roots: string[] = [];
let lambda: Lambda | undefined;
afterEach(() => lambda?.stop());
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** The route's function as it is deployed: its bundle, what it copies beside it, Lambda's own runtime client. */
async function deployed(target: string, maxBytes: number) {
  const route = routes.find((one) => one.path === target);
  const taskRoot = mkdtempSync(path.join(tmpdir(), "reims-docs-"));
  roots.push(taskRoot);
  const { assets, handler = "" } = route ?? {};
  const copyFiles = assets === undefined ? [] : [{ from: assets, to: path.basename(assets) }];
  const entry = handler.replace(/\.handler$/, ".ts");
  const { bytes } = await bundle({ entry, outdir: taskRoot, copyFiles });
  expect(bytes).toBeLessThan(maxBytes);
  lambda = await startLambda({ taskRoot });
  const { body } = await lambda.invoke(event("GET", target, { claims: null }));
  const answer = body as { statusCode: number; headers: Record<string, string>; body: string };
  validateResponse("GET", target, { status: answer.statusCode, headers: answer.headers, body: answer.body });
  return answer;
}

test("the bundled page finds its files beside it", async () => {
  const { statusCode, body } = await deployed("/docs", 50_000);
  expect(statusCode).toBe(200);
  expect(body).toContain('<script type="module">');
});

test("the bundled document is complete and small", async () => {
  const { statusCode, body } = await deployed("/openapi.json", 250_000);
  expect(statusCode).toBe(200);
  const paths = routes.filter((route) => route.path !== "$default").map((route) => route.path);
  expect(Object.keys(JSON.parse(body).paths).sort()).toEqual([...new Set(paths)].sort());
});
