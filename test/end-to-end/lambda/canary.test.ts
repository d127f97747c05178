import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { json as readJson } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { execute, fetchVal } from "../../../lib/db/index.ts";
import { localIssuer } from "../../../stacks/local/issuer.ts";
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import { useApi } from "../../support/api.ts";
import { runCanary } from "../../support/lambda/canary.ts";
import { selfSigned } from "../../support/servers/certificate.ts";
import { startTlsFront } from "../../support/servers/tls-front.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const directory = mkdtempSync(path.join(tmpdir(), "reims-canary-"));
const issuer = await localIssuer(directory);
const api = useApi({ auth: "required", issuer });
const cleanups: (() => unknown)[] = [];
let script = "";
let steps: { name: string; passed: boolean }[] = [];
let tokens = 0;

/** Takes the script out of the plan, as Synthetics would out of its zip. */
beforeAll(async () => {
  await evaluateInChild({ stage: "production", workDir: directory });
  script = path.join(directory, "canary/index.js");
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** One run on the canary's own Node: what it says, or the error that it fails with. */
async function canary(): Promise<string> {
  const { runs } = await runCanary(script);
  steps = runs[0]?.steps ?? [];
  if (runs[0]?.said === undefined) throw new Error(runs[0]?.error);
  return runs[0].said;
}

beforeEach(async () => {
  steps = [];
  tokens = 0;
  const tokenUrl = await serve(async (request, response) => {
    const wanted = `Basic ${Buffer.from("canary:its secret").toString("base64")}`;
    if (request.headers.authorization !== wanted) return void response.writeHead(401).end();
    tokens++;
    const access_token = await issuer.sign({ scope: "properties:read properties:write" });
    response.end(JSON.stringify({ access_token, token_type: "Bearer", expires_in: 3600 }));
  });
  vi.stubEnv("CANARY_API_URL", api.url);
  vi.stubEnv("CANARY_TOKEN_URL", `${tokenUrl}/oauth2/token`);
  vi.stubEnv("CANARY_USER_POOL", "us-east-1_pool");
  vi.stubEnv("CANARY_CLIENT_ID", "canary");
  vi.stubEnv("CANARY_SCOPE", "reims/properties:read reims/properties:write");
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "role");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "of the canary");
  await cognitoSays("its secret");
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** Cognito, as far as the canary asks it: for the secret of its own client. */
async function cognitoSays(secret: string): Promise<void> {
  const url = await serve(async (request, response) => {
    const asked = (await readJson(request)) as Record<string, string>;
    const right =
      request.headers["x-amz-target"] === "AWSCognitoIdentityProviderService.DescribeUserPoolClient" &&
      asked.UserPoolId === "us-east-1_pool" &&
      asked.ClientId === "canary" &&
      request.headers.authorization?.includes("Credential=role/");
    response.writeHead(right ? 200 : 400, { "content-type": "application/x-amz-json-1.1" });
    response.end(JSON.stringify(right ? { UserPoolClient: { ClientSecret: secret } } : {}));
  });
  vi.stubEnv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", url);
}

/** A server for the time of one test. */
async function serve(listener: http.RequestListener): Promise<string> {
  const server = http.createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  cleanups.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The API with one of its paths answered otherwise. */
async function spoilt(method: string, start: string, answer: http.RequestListener): Promise<void> {
  const url = await serve((request, response) => {
    if (request.method === method && request.url?.startsWith(start)) return void answer(request, response);
    const { method: verb, headers, url: target = "/" } = request;
    const onward = http.request(new URL(target, api.url), { method: verb, headers }, (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, incoming.headers);
      incoming.pipe(response);
    });
    request.pipe(onward);
  });
  vi.stubEnv("CANARY_API_URL", url);
}

const left = () => fetchVal<number>("select count(*)::int from properties");

test("it passes when all is well, step by step, and leaves nothing behind", async () => {
  await expect(canary()).resolves.toMatch(/fine/);
  expect(steps.map(({ name }) => name)).toEqual([
    "health",
    "token",
    "leftovers",
    "create",
    "read",
    "delete",
    "gone",
  ]);
  expect(steps.every(({ passed }) => passed)).toBe(true);
  expect(await left()).toBe(0);
});

test("it runs on Node 22, and keeps its token from one run to the next", async () => {
  const { node, runs } = await runCanary(script, 3);
  expect(node).toMatch(/^v22\./);
  expect(runs.map(({ said, error }) => error ?? said)).toEqual(Array(3).fill("All steps are fine."));
  expect(tokens).toBe(1);
});

test("a run that failed takes a new token the next time: the old one may have been the reason", async () => {
  await spoilt("GET", "/properties?", (_, response) => void response.writeHead(401).end("{}"));
  const { runs } = await runCanary(script, 2);
  expect(runs.map(({ error }) => error?.slice(0, 42))).toEqual(
    Array(2).fill("Step leftovers: GET answered 401, not 200:"),
  );
  expect(tokens).toBe(2);
});

test("without a login it asks for liveness alone, which wakes no database", async () => {
  vi.stubEnv("CANARY_TOKEN_URL", "");
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(String(request.url));
    response.end('{"success":true,"status":"healthy"}');
  });
  vi.stubEnv("CANARY_API_URL", url);
  await expect(canary()).resolves.toMatch(/fine/);
  expect(asked).toEqual(["/health/live"]);
  expect(steps).toEqual([{ name: "live", passed: true }]);
});

test("a 503 fails the step health and says what came", async () => {
  await spoilt("GET", "/health", (_, response) => void response.writeHead(503).end('{"status":"unhealthy"}'));
  await expect(canary()).rejects.toThrow('Step health: GET answered 503, not 200: {"status":"unhealthy"}');
  expect(steps).toEqual([{ name: "health", passed: false }]);
});

test.each([
  ["another JSON", '{"success":true,"status":"healthy","services":{"database":"unhealthy"}}', /not healthy/],
  ["a page", "<html>It works!</html>", /no JSON object: <html>/],
  ["nothing", "", /not healthy/],
])("a wrong body (%s) fails the step health", async (_, body, message) => {
  await spoilt("GET", "/health", (__, response) => void response.end(body));
  await expect(canary()).rejects.toThrow(message);
  await expect(canary()).rejects.toThrow(/^Step health: /);
});

test("an answer that is late fails its step, and says how late is late", async () => {
  vi.stubEnv("CANARY_SLOW_MS", "400");
  await spoilt("GET", "/health", () => {});
  await expect(canary()).rejects.toThrow("Step health: GET was not answered within 400 ms");
});

test("a certificate that nobody vouches for fails the step health by name", async () => {
  const front = await startTlsFront(Number(new URL(api.url).port), await selfSigned());
  cleanups.push(() => front.stop());
  vi.stubEnv("CANARY_API_URL", `https://127.0.0.1:${front.port}`);
  await expect(canary()).rejects.toThrow(/^Step health: GET failed: TLS: \w*SELF_SIGNED\w*/);
});

test("an API that is not there fails the step health", async () => {
  vi.stubEnv("CANARY_API_URL", "http://127.0.0.1:1");
  await expect(canary()).rejects.toThrow(/^Step health: GET failed: /);
});

test("a refused token fails the step token", async () => {
  await cognitoSays("another");
  await expect(canary()).rejects.toThrow("Step token: POST answered 401, not 200");
});

test("a property that an earlier run left fails the step leftovers once, and is removed", async () => {
  await execute(`
    insert into properties (name, address, city, state, property_type)
    values ('Canary', '1 Canary Way', 'REIMS canary', 'ZZ', 'other'), ('Mine', '1 Main St', 'Austin', 'TX', 'office')`);
  await expect(canary()).rejects.toThrow(
    /^Step leftovers: an earlier run left 1 behind, now deleted: [0-9a-f-]{36}$/,
  );
  expect(await left()).toBe(1);
  await expect(canary()).resolves.toMatch(/fine/);
  await execute("delete from properties");
});

test("a read that fails is reported by name, and the property is deleted all the same", async () => {
  const some = /^\/properties\/[0-9a-f-]{36}/;
  await spoilt("GET", "/properties/", (request, response) => {
    response.writeHead(some.test(request.url ?? "") ? 500 : 404).end("{}");
  });
  await expect(canary()).rejects.toThrow("Step read: GET answered 500, not 200");
  expect(steps.at(-1)).toEqual({ name: "delete", passed: true });
  expect(await left()).toBe(0);
});

test("a property that cannot be deleted fails the step delete", async () => {
  await spoilt("DELETE", "/properties/", (_, response) => void response.writeHead(503).end());
  await expect(canary()).rejects.toThrow("Step delete: DELETE answered 503, not 204");
  expect(await left()).toBe(1);
  await execute("delete from properties");
});

test("a deletion that does not delete fails the step gone", async () => {
  await spoilt("DELETE", "/properties/", (_, response) => void response.writeHead(204).end());
  await expect(canary()).rejects.toThrow("Step gone: GET answered 200, not 404");
  await execute("delete from properties");
});

test("settings that are missing are all named at once", async () => {
  vi.stubEnv("CANARY_API_URL", "");
  vi.stubEnv("CANARY_CLIENT_ID", "");
  await expect(canary()).rejects.toThrow(/CANARY_CLIENT_ID is not set; CANARY_API_URL is not set/);
});
