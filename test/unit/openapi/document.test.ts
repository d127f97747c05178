import { expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";
import { problemTypes } from "../../../lib/http/problem.ts";
import { routeKey } from "../../../lib/http/route.ts";
import { descriptions } from "../../../lib/openapi/descriptions.ts";
import { openApiDocument } from "../../../lib/openapi/document.ts";
import { document, schemaFaults } from "../../support/openapi/openapi.ts";

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    key: `${method.toUpperCase()} ${path}`,
    operation,
  })),
);
const served = routes.filter((route) => route.path !== "$default");

test("it describes every route of the table, HEAD beside each GET, and nothing else", () => {
  const wanted = served.flatMap((route) =>
    route.method === "GET" ? [routeKey(route), `HEAD ${route.path}`] : [routeKey(route)],
  );
  expect(operations.map(({ key }) => key).sort()).toEqual(wanted.sort());
});

test("a route without a description, or a description without a route, is refused", () => {
  const { "GET /docs": docs, ...rest } = descriptions;
  expect(() => openApiDocument(routes, rest)).toThrow("GET /docs has no description");
  expect(docs).toBeDefined();
  expect(() => openApiDocument(served.slice(1), descriptions)).toThrow("not in the route table: GET /health");
});

test("an operation asks for the scope that its route asks for", () => {
  for (const route of served) {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()];
    expect(operation?.security, routeKey(route)).toEqual([route.scope ? { token: [route.scope] } : {}]);
  }
});

test("an operation reads the media types that its route reads", () => {
  for (const route of served) {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()];
    const body = operation?.requestBody as { content: object } | undefined;
    expect(Object.keys(body?.content ?? {}).sort(), routeKey(route)).toEqual(
      [...(route.consumes ?? [])].sort(),
    );
  }
});

test("operation ids are unique", () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every problem type belongs to some operation, but the one of the catch-all", () => {
  const text = JSON.stringify(document.components.responses);
  const unused = Object.entries(problemTypes)
    .filter(
      ([code, { status }]) => status !== 500 && !text.includes(`"/problems/${code.replaceAll("_", "-")}"`),
    )
    .map(([code]) => code);
  expect(unused).toEqual(["method_not_allowed"]);
});

test("every example fits its schema", () => {
  const places = examples(document, "");
  expect(places.length).toBeGreaterThan(60);
  const faults = places.flatMap(({ schema, at, value }) =>
    schemaFaults(schema, value).map((fault) => `${at}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test("every body and every answer with one has an example", () => {
  const without: string[] = [];
  walk(document, "", (node, at) => {
    if (/\/content\/[^/]+$/.test(at) && Object.keys(node.examples ?? {}).length === 0) without.push(at);
  });
  expect(without).toEqual([]);
});

interface Node {
  [key: string]: unknown;
  examples?: Record<string, { value: unknown }>;
}

/** Every example beside a schema, with the place of both. */
function examples(root: object, start: string) {
  const found: { at: string; schema: string; value: unknown }[] = [];
  walk(root, start, (node, at) => {
    if (node.schema === undefined) return;
    const schema = `${at}/schema`;
    if ("example" in node) found.push({ at, schema, value: node.example });
    for (const { value } of Object.values(node.examples ?? {})) found.push({ at, schema, value });
  });
  return found;
}

function walk(node: unknown, at: string, visit: (node: Node, at: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  visit(node as Node, at);
  for (const [key, child] of Object.entries(node)) {
    walk(child, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, visit);
  }
}
