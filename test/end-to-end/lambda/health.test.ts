import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { serviceNames, services } from "../../../lib/health/services.ts";
import { type Lambda, startLambda } from "../../../stacks/local/lambda-runtime/index.ts";
import { event } from "../../support/invoke.ts";
import { bundle } from "../../support/lambda/bundle.ts";
import { validateResponse } from "../../support/openapi/openapi.ts";
import { startRedis } from "../../support/servers/redis.ts";

const roots: string[] = [];
let lambda: Lambda | undefined;
afterEach(() => lambda?.stop());
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

async function bundled(entry: string) {
  const taskRoot = mkdtempSync(path.join(tmpdir(), "reims-health-"));
  roots.push(taskRoot);
  const { bytes } = await bundle({ entry, outdir: taskRoot, splitting: true });
  return { taskRoot, bytes, first: statSync(path.join(taskRoot, "bundle.mjs")).size };
}

async function ask(target: string) {
  const { body } = (await lambda?.invoke(event("GET", target, { claims: null }))) ?? {};
  const answer = body as { statusCode: number; headers: Record<string, string>; body: string };
  validateResponse("GET", target, { status: answer.statusCode, headers: answer.headers, body: answer.body });
  return { status: answer.statusCode, body: JSON.parse(answer.body) };
}

test("liveness is at most 10 KB and answers under Lambda's runtime with nothing configured", async () => {
  const { taskRoot, bytes } = await bundled("functions/health/live.ts");
  expect(bytes).toBeLessThanOrEqual(10 * 1024);
  lambda = await startLambda({ taskRoot });
  expect(await ask("/health/live")).toMatchObject({ status: 200, body: { status: "healthy" } });
});

test("what /health starts with is small; a client is loaded at its first check, and each check is measured", {
  tags: ["redis-server"],
}, async () => {
  const { taskRoot, bytes, first } = await bundled("functions/health/all.ts");
  expect(bytes).toBeLessThanOrEqual(1024 * 1024);
  expect(first).toBeLessThan(150 * 1024);
  const redis = await startRedis("pw");
  const env = { REDIS_URL: `redis://:pw@127.0.0.1:${redis.port}`, HEALTH_REQUIRED: "redis" };
  try {
    lambda = await startLambda({ taskRoot, env });
    const { status, body } = await ask("/health");
    expect([status, body.services]).toEqual([
      200,
      Object.fromEntries(serviceNames.map((name) => [name, name === "redis" ? "healthy" : "not_configured"])),
    ]);
    const metrics = lambda
      .logs()
      .split("\n")
      .filter((line) => line.startsWith('{"_aws"'));
    expect(metrics.map((line) => JSON.parse(line).check)).toEqual(["redis"]);
  } finally {
    await redis.stop();
  }
});

/** The project's files whose code is in the bundle of a handler, and that code, chunks included. */
async function held(entry: string) {
  const outdir = mkdtempSync(path.join(tmpdir(), "reims-health-"));
  roots.push(outdir);
  const { inputs } = await bundle({ entry, outdir, splitting: true });
  const code = readdirSync(outdir).map((file) => readFileSync(path.join(outdir, file), "utf8"));
  return { files: inputs, code: code.join() };
}

const describedIn = (code: string) =>
  serviceNames.filter((name) => code.includes(`"${services[name].description}"`));

test.each(serviceNames)("the bundle of /health/%s holds its own service and no other", async (name) => {
  const { files, code } = await held(`functions/health/${name}.ts`);
  expect(files.filter((file) => file.startsWith("lib/health/probes/"))).toEqual([
    `lib/health/probes/${name}.ts`,
  ]);
  expect(describedIn(code)).toEqual([name]);
});

test("a bundle that needs the names of the services alone holds none of them", async () => {
  const { files, code } = await held("functions/fallback.ts");
  expect(files).toContain("lib/health/services.ts");
  expect(describedIn(code)).toEqual([]);
});

test("the bundle of /openapi.json describes every service and holds no client and no probe", async () => {
  const { files, code } = await held("functions/docs/openapi.ts");
  expect(describedIn(code)).toEqual(serviceNames);
  const needless = /^lib\/(health\/probes|clients\/(?!service-error))/;
  expect(files.filter((file) => needless.test(file))).toEqual([]);
});
