import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { localIssuer } from "../../../stacks/local/issuer.ts";
import { testRoute, useGateway } from "../../support/gateway/gateway.ts";

const dataDir = mkdtempSync(path.join(tmpdir(), "reims-issuer-"));
const issuer = await localIssuer(dataDir);
afterAll(() => rmSync(dataDir, { recursive: true }));

const gateway = useGateway({
  auth: "required",
  issuer,
  routes: [testRoute("GET /things", "echo", { scope: "properties:read" }), testRoute("ANY", "echo")],
});

const get = async (scope: string) =>
  fetch(`${gateway.url}/things`, {
    headers: { authorization: `Bearer ${await issuer.sign({ scope, subject: "alice" })}` },
  });

test("a handler gets the verified claims, each as text, and the token's scopes", async () => {
  const { event } = (await (await get("properties:read other")).json()) as {
    event: { requestContext: { authorizer: { jwt: { claims: Record<string, unknown>; scopes: string[] } } } };
  };
  const { claims, scopes } = event.requestContext.authorizer.jwt;
  expect(claims).toMatchObject({ sub: "alice", scope: "properties:read other", aud: "reims" });
  expect(Object.values(claims).map((value) => typeof value)).not.toContain("number");
  expect(Number(claims.exp) - Number(claims.iat)).toBe(3600);
  expect(scopes).toEqual(["properties:read", "other"]);
});

test("the gateway itself turns a token without the scope away; the handler, which would not, is not called", async () => {
  for (const scope of ["", "properties:write", "properties:reader"]) {
    const response = await get(scope);
    expect(response.status).toBe(403);
    expect(response.headers.get("www-authenticate")).toBe(
      'Bearer error="insufficient_scope", scope="properties:read"',
    );
  }
});
