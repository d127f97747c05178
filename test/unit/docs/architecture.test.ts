import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";

const text = readFileSync(path.join(import.meta.dirname, "../../../docs/architecture.md"), "utf8");
const drawing = /```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? "";

const beginning = (route: { path: string }) => `/${route.path.split("/")[1]}`;
const served = routes.filter(({ path }) => path !== "$default");

test("the drawing has the beginning of every path that is served, and no other", () => {
  const drawn = [...drawing.matchAll(/gateway --> \w+\["(\/[\w.-]+)"\]/g)].map(([, found]) => found);
  expect(drawn.toSorted()).toEqual([...new Set(served.map(beginning))].toSorted());
});

test("its arrows lead to what the routes use", () => {
  const names = new Map(
    [...drawing.matchAll(/gateway --> (\w+)\["(\/[\w.-]+)"\]/g)].map(([, id, at]) => [id, at]),
  );
  const drawn = [...drawing.matchAll(/^ {2}(\w+) --> (\w+)/gm)]
    .filter(([, from]) => names.has(from))
    .map(([, from, to]) => `${names.get(from)} → ${to}`);
  const used = served.flatMap((route) => route.uses.map((service) => `${beginning(route)} → ${service}`));
  expect(drawn.toSorted()).toEqual([...new Set(used)].toSorted());
});

test("the files that it names are there", () => {
  for (const [, file = ""] of text.matchAll(/`((?:functions|lib|stacks)\/[\w./-]+)`/g))
    expect(() => readFileSync(path.join(import.meta.dirname, "../../..", file)), file).not.toThrow(/ENOENT/);
  for (const [, link = ""] of text.matchAll(/\]\(([\w.-]+\.md)\)/g))
    expect(() => readFileSync(path.join(import.meta.dirname, "../../../docs", link)), link).not.toThrow();
});
