import path from "node:path";
import { pathToFileURL } from "node:url";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";
import type { Handler } from "../../../lib/http/endpoint.ts";
import { authorize } from "../../../lib/http/identity.ts";
import { type Route, routeKey } from "../../../lib/http/route.ts";
import { event, invoke } from "../../support/invoke.ts";

const scoped = routes.filter(({ scope }) => scope !== undefined);
const load = async (name: string) => {
  const file = path.resolve(import.meta.dirname, "../../..", name.replace(/\.handler$/, ".ts"));
  return ((await import(pathToFileURL(file).href)) as { handler: Handler }).handler;
};
const withClaims = ({ method, path }: Pick<Route, "method" | "path">, authorizer: unknown) => {
  const target = path.replace("{id}", "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57");
  const bare = event(method, target, { claims: null, headers: { "content-type": "x/y" } });
  return { ...bare, requestContext: { ...bare.requestContext, authorizer } } as typeof bare;
};

const nobody: [string, unknown][] = [
  ["no authorizer", undefined],
  ["an authorizer without claims", { jwt: {} }],
  ["claims that are null", { jwt: { claims: null } }],
  ["no subject", { jwt: { claims: { scope: "properties:read properties:write" } } }],
  ["an empty subject", { jwt: { claims: { sub: "", scope: "properties:read properties:write" } } }],
  ["a subject that is no text", { jwt: { claims: { sub: 1, scope: "properties:read properties:write" } } }],
  ["a Lambda authorizer's context", { lambda: { claims: { sub: "a", scope: "properties:read" } } }],
];

test.each(
  scoped.flatMap((route) => nobody.map((kind) => [routeKey(route), kind[0], route, kind[1]] as const)),
)("%s with %s is 401 from the handler alone", async (_key, _kind, route, authorizer) => {
  const answer = await invoke(await load(route.handler), withClaims(route, authorizer));
  expect(answer.status).toBe(401);
  expect(answer.headers["www-authenticate"]).toMatch(/^Bearer/);
});

test.each(scoped.map((route) => [routeKey(route), route] as const))(
  "%s with another scope, or none, is 403 from the handler alone",
  async (_key, route) => {
    const other = route.scope === "properties:read" ? "properties:write" : "properties:read";
    for (const scope of [
      other,
      "",
      undefined,
      "properties",
      `${route.scope}s`,
      `x${route.scope}`,
      "properties:*",
    ]) {
      const claims = { sub: "someone", ...(scope === undefined ? {} : { scope }) };
      const answer = await invoke(await load(route.handler), withClaims(route, { jwt: { claims } }));
      expect(answer.status, scope).toBe(403);
      expect(answer.headers["www-authenticate"]).toContain(`scope="${route.scope}"`);
    }
  },
);

test.each([
  "properties:read",
  "openid properties:write properties:read",
  "reims/properties:read",
  "https://reims.example/properties:read",
])("the scope %s allows reading, and its subject is who calls", (scope) => {
  const request = withClaims(
    { method: "GET", path: "/properties" },
    { jwt: { claims: { sub: "someone", scope } } },
  ) as APIGatewayProxyEventV2;
  expect(authorize(request, "properties:read").subject).toBe("someone");
});
