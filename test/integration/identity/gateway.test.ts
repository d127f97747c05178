import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";
import { localIssuer } from "../../../stacks/local/issuer.ts";
import { useApi } from "../../support/api.ts";
import { outcome, scopedCalls } from "../../support/gateway/scoped-routes.ts";
import { wrongTokens } from "../../support/gateway/tokens.ts";

const dataDir = mkdtempSync(path.join(tmpdir(), "reims-issuer-"));
const issuer = await localIssuer(dataDir);
const api = useApi({ auth: "required", issuer });
afterAll(() => rmSync(dataDir, { recursive: true }));

const authorized = (value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { authorization: value };

describe.each(scopedCalls)("$key", ({ route, otherScope, path, init, allowed }) => {
  const call = (authorization: string | undefined) =>
    api.fetch(path, { ...init, headers: { ...init.headers, ...authorized(authorization) } });

  test.each(Object.entries(wrongTokens(issuer, dataDir, route.scope)))("%s is a 401", async (_, make) => {
    const authorization = await make();
    const response = await call(authorization);
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const bearer = /^Bearer +\S/.test(authorization ?? "");
    expect(response.headers.get("www-authenticate")).toBe(bearer ? 'Bearer error="invalid_token"' : "Bearer");
    const { request_id: _random, ...said } = (await response.json()) as Record<string, unknown>;
    expect(JSON.stringify(said)).not.toMatch(/jws|jwt|signature|claim/i);
  });

  test("a token with the other scope alone, or with none, is a 403 that names the scope", async () => {
    for (const scope of [otherScope, "", `${route.scope}s`]) {
      const response = await call(`Bearer ${await issuer.sign({ scope })}`);
      expect(response.status).toBe(403);
      expect(response.headers.get("www-authenticate")).toBe(
        `Bearer error="insufficient_scope", scope="${route.scope}"`,
      );
    }
  });

  test(`a token with the scope is ${allowed}, whatever else it allows`, async () => {
    for (const scope of [route.scope, `${otherScope} ${route.scope}`]) {
      const { status } = await call(`Bearer ${await issuer.sign({ scope })}`);
      expect(outcome(status, allowed)).toBe(allowed);
    }
  });
});

test("a token's subject becomes created_by, and then updated_by", async () => {
  const as = async (subject: string) => authorized(`Bearer ${await issuer.sign({ subject })}`);
  const { path = "", init } = scopedCalls.find(({ key }) => key === "POST /properties") ?? {};
  const made = await api.fetch(path, { ...init, headers: { ...init?.headers, ...(await as("alice")) } });
  const { id } = (await made.json()) as { id: string };
  const changed = await api.fetch(`/properties/${id}`, {
    method: "PATCH",
    headers: { "content-type": "application/json", ...(await as("bob")) },
    body: '{"city":"Dallas"}',
  });
  expect(await changed.json()).toMatchObject({ created_by: "alice", updated_by: "bob" });
});

test("a public route asks for no token and minds no bad one", async () => {
  const open = routes.filter((route) => route.scope === undefined && route.path.startsWith("/health"));
  expect(open).toHaveLength(7);
  for (const { path } of open) {
    const bare = await api.fetch(path);
    expect(bare.status).not.toBe(401);
    expect((await api.fetch(path, { headers: { authorization: "Bearer garbage" } })).status).toBe(
      bare.status,
    );
  }
});

test("what is not there is 404 or 405 without a token, as nothing is told", async () => {
  expect((await api.fetch("/nothing")).status).toBe(404);
  expect((await api.fetch("/properties", { method: "DELETE" })).status).toBe(405);
});
