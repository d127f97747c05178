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
async function deployed(target: string, maxBytes: number, pathParameters?: Record<string, string>) {
  const template = pathParameters === undefined ? target : target.replace(/[^/]+$/, "{file}");
  const route = routes.find((one) => one.path === template);
  const taskRoot = mkdtempSync(path.join(tmpdir(), "reims-docs-"));
  roots.push(taskRoot);
  const { assets = [], handler = "" } = route ?? {};
  const copyFiles = assets.map((from) => ({ from, to: `assets/${path.basename(from)}` }));
  const entry = handler.replace(/\.handler$/, ".ts");
  const { bytes } = await bundle({ entry, outdir: taskRoot, copyFiles });
  expect(bytes).toBeLessThan(maxBytes);
  lambda = await startLambda({ taskRoot });
  const { body } = await lambda.invoke(
    event("GET", target, { claims: null, ...(pathParameters === undefined ? {} : { pathParameters }) }),
  );
  const answer = body as {
    statusCode: number;
    headers: Record<string, string>;
    body: string;
    isBase64Encoded?: boolean;
  };
  const text = Buffer.from(answer.body, answer.isBase64Encoded ? "base64" : "utf8").toString();
  validateResponse("GET", target, { status: answer.statusCode, headers: answer.headers, body: text });
  return { ...answer, body: text };
}

test("the bundled page finds its files beside it", async () => {
  const { statusCode, body } = await deployed("/docs", 50_000);
  expect(statusCode).toBe(200);
  expect(body).toContain('<script type="module" src="/docs/docs.js">');
});

test.each(["docs.js", "swagger-ui-bundle.js", "swagger-ui.css"])(
  "the bundled reader of files finds %s beside it",
  async (file) => {
    const { statusCode, body } = await deployed(`/docs/${file}`, 50_000, { file });
    expect(statusCode).toBe(200);
    expect(body.toLowerCase()).toContain("swagger");
  },
);

test("the bundled document is complete and small", async () => {
  const { statusCode, body } = await deployed("/openapi.json", 300_000);
  expect(statusCode).toBe(200);
  const paths = routes.filter((route) => route.path !== "$default").map((route) => route.path);
  expect(Object.keys(JSON.parse(body).paths).sort()).toEqual([...new Set(paths)].sort());
});
