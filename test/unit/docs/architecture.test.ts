import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";
import { drawing, withDrawing } from "../../../scripts/docs/drawing.ts";

const text = readFileSync(path.join(import.meta.dirname, "../../../docs/architecture.md"), "utf8");

test("the drawing is what the routes make (when not: npm run docs)", () => {
  expect(text).toBe(withDrawing(text, routes));
});

test("the drawing has the beginning of every path that is served, and arrows to what its routes use", () => {
  const route = { method: "GET", handler: "", summary: "", memory: 128, timeout: 3 } as const;
  const drawn = drawing([
    { ...route, path: "/import-maps", uses: ["database"] },
    { ...route, path: "/import-maps/{name}", uses: ["database", "redis"] },
    { ...route, path: "/docs", uses: [] },
    { ...route, path: "$default", uses: [] },
  ]);
  expect(drawn.split("\n").slice(2)).toEqual([
    '  gateway --> importMaps["/import-maps"]',
    '  gateway --> docs["/docs"]',
    '  importMaps --> database[("Postgres")]',
    '  importMaps --> redis[("Redis or Valkey")]',
  ]);
});

test("the files that it names are there", () => {
  for (const [, file = ""] of text.matchAll(/`((?:functions|lib|stacks)\/[\w./-]+)`/g))
    expect(() => readFileSync(path.join(import.meta.dirname, "../../..", file)), file).not.toThrow(/ENOENT/);
  for (const [, link = ""] of text.matchAll(/\]\(([\w.-]+\.md)\)/g))
    expect(() => readFileSync(path.join(import.meta.dirname, "../../../docs", link)), link).not.toThrow();
});
