import { existsSync, mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { apiClient } from "../../../scripts/support/api-client.ts";
import { writeState } from "../../../stacks/local/data-directory/state.ts";
import { localIssuer } from "../../../stacks/local/issuer.ts";
import { freePort } from "../../../stacks/local/servers/ports.ts";
import { reims } from "../../support/reims.ts";

let directory = "";
let url = "";

/** Answers with what it was sent. */
const server = http.createServer((request, response) => {
  response.end(JSON.stringify({ path: request.url, authorization: request.headers.authorization ?? null }));
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "reims-command-"));
  vi.stubEnv("REIMS_DATA_DIR", directory);
  vi.stubEnv("REIMS_URL", undefined);
  vi.stubEnv("REIMS_TOKEN", undefined);
});
afterEach(() => rmSync(directory, { recursive: true }));

interface Sent {
  path: string;
  authorization: string | null;
}
const sent = async (client: ReturnType<typeof apiClient>): Promise<Sent> =>
  (await client.fetch("/properties?limit=1")).json() as Promise<Sent>;
const state = (pid: number) => ({ url, databaseUrl: "", s3Endpoint: null, redisUrl: null, pid });

const token = (...flags: string[]) => reims(["token", ...flags]);

test("an API is found by its flag, then by the environment, then by what runs from the data directory", async () => {
  writeState(directory, state(process.pid));
  expect(apiClient().url).toBe(url);
  vi.stubEnv("REIMS_URL", "http://second.example/");
  expect(apiClient().url).toBe("http://second.example");
  expect(apiClient({ url: "https://first.example/base/" }).url).toBe("https://first.example/base");
});

test("what a killed process left in the data directory is not taken for an API", () => {
  writeState(directory, state(2 ** 22 + 1));
  expect(() => apiClient()).toThrow(
    /No API is running from the data directory: start one with `npx reims start`/,
  );
});

test("an address that is none is told", () => {
  expect(() => apiClient({ url: "localhost:8000" })).toThrow('"localhost:8000" is no http or https address.');
});

test("a token is that of the flag, then of the environment, then one of the local issuer", async () => {
  const made = (await sent(apiClient({ url }))).authorization?.replace("Bearer ", "") ?? "";
  expect(await (await localIssuer(directory)).verify(made)).toMatchObject({ sub: "local" });
  vi.stubEnv("REIMS_TOKEN", "second");
  expect(await sent(apiClient({ url }))).toEqual({
    path: "/properties?limit=1",
    authorization: "Bearer second",
  });
  expect((await sent(apiClient({ url, token: "first" }))).authorization).toBe("Bearer first");
});

test("an API elsewhere gets no token of the local issuer, and no key is made for it", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  await apiClient({ url: "https://api.example" }).fetch("/health");
  const headers = fetched.mock.calls[0]?.[1]?.headers as Headers;
  expect(headers.has("authorization")).toBe(false);
  expect(existsSync(path.join(directory, "issuer.pem"))).toBe(false);
});

test("an API that does not answer is told with its reason", async () => {
  const port = await freePort();
  const client = apiClient({ url: `http://127.0.0.1:${port}` });
  await expect(client.fetch("/")).rejects.toThrow(`http://127.0.0.1:${port} does not answer (ECONNREFUSED).`);
});

test("reims token prints a token as its flags ask for", async () => {
  const issuer = await localIssuer(directory);
  const plain = await token();
  expect(plain).toMatchObject({ code: 0, stderr: "" });
  expect(await issuer.verify(plain.stdout.trim())).toMatchObject({
    sub: "local",
    scope: "properties:read properties:write",
  });
  const chosen = await token("--scope", "properties:read", "--subject", "alice", "--expires-in", "60");
  const claims = (await issuer.verify(chosen.stdout.trim())) as { sub: string; iat: number; exp: number };
  expect(claims.sub).toBe("alice");
  expect(claims.exp - claims.iat).toBe(60);
});

test.each([
  [["--expires-in", "-5"], "exp"],
  [["--not-before", "60"], "nbf"],
  [["--audience", "other"], "aud"],
  [["--issuer", "https://other.example"], "iss"],
])("a token made with %j is refused for its %s", async (flags, claim) => {
  const { stdout } = await token(...flags);
  const issuer = await localIssuer(directory);
  await expect(issuer.verify(stdout.trim())).rejects.toMatchObject({ claim });
});

test.each([
  [["--colour", "red"], "unknown option '--colour'"],
  [["--expires-in", "soon"], "argument 'soon' is invalid. It takes a whole number."],
  [["--subject"], "option '--subject <subject>' argument missing"],
  [["now"], "too many arguments for 'token'"],
])("wrong flags %j end in one clear sentence", async (flags, message) => {
  const { code, stdout, stderr } = await token(...flags);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});
