import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { apiClient } from "../../../scripts/support/api-client.ts";

const checkout = mkdtempSync(path.join(tmpdir(), "reims-outputs-"));
mkdirSync(path.join(checkout, ".sst"));
const cleanups: (() => unknown)[] = [];

beforeEach(() => {
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIA");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

async function serve(listener: http.RequestListener): Promise<string> {
  const server = http.createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A deployment as SST keeps it, with servers in the place of Cognito and the API. */
async function deployed(cognitoStatus = 200) {
  let tokens = 0;
  const seen: (string | undefined)[] = [];
  const cognito = await serve((_, response) => {
    response.writeHead(cognitoStatus, { "content-type": "application/x-amz-json-1.1" });
    response.end(JSON.stringify({ UserPoolClient: { ClientSecret: "its secret" } }));
  });
  vi.stubEnv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", cognito);
  const token = await serve((_, response) => {
    tokens++;
    response.end('{"access_token":"of the machine","expires_in":3600}');
  });
  const api = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end("{}");
  });
  const outputs = { stage: "production", api, token, userPool: "pool", machineClient: "client", scope: "s" };
  writeFileSync(path.join(checkout, ".sst/outputs.json"), JSON.stringify(outputs));
  return { api, seen, tokens: () => tokens };
}

test("a stage's address and a token of its machine client come from the deployment that was made here", async () => {
  const { api, seen, tokens } = await deployed();
  const client = apiClient({ stage: "production" }, checkout);
  expect(client.url).toBe(api);
  await Promise.all([client.fetch("/health"), client.fetch("/properties")]);
  expect(seen).toEqual(["Bearer of the machine", "Bearer of the machine"]);
  expect(tokens()).toBe(1);
});

test("without rights in the account public health is asked all the same, and a line says why there is no token", async () => {
  const { seen } = await deployed(403);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await apiClient({ stage: "production" }, checkout).fetch("/health");
  expect(seen).toEqual([undefined]);
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^No token: /));
});

test("another stage than the last one is refused, with what to do", async () => {
  await deployed();
  expect(() => apiClient({ stage: "staging" }, checkout)).toThrow(
    'This checkout knows no deployment of staging (the last one from here was of production). Run "npx sst refresh --stage staging", or name the API with --url.',
  );
});
