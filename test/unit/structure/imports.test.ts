import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkout } from "../../support/reims.ts";
import { between, findCircle, readImports } from "../../support/structure/imports.ts";

const imports = readImports();
const { dependencies } = JSON.parse(readFileSync(path.join(checkout, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};
const top = (file: string) => file.split("/")[0] ?? "";
/** The folder so many steps down; a file that lies higher stands for itself. */
const room = (file: string, depth: number) => file.split("/").slice(0, depth).join("/");

describe("circles", () => {
  test("no file comes back to itself by its imports", () => {
    expect(imports.size).toBeGreaterThan(800);
    expect(findCircle(imports)).toBeUndefined();
  });

  test.each([2, 3])("no room of lib, %i folders down, comes back to itself", (depth) => {
    const lib = between(imports, (file) => (top(file) === "lib" ? room(file, depth) : undefined));
    expect(lib.size).toBeGreaterThan(25);
    expect(findCircle(lib)).toBeUndefined();
  });

  test("a circle would be found", () => {
    const circle = new Map([
      ["a", ["b", "c"]],
      ["b", []],
      ["c", ["d"]],
      ["d", ["c"]],
    ]);
    expect(findCircle(circle)).toEqual(["c", "d", "c"]);
  });
});

describe("imports point downwards", () => {
  const allowed: Record<string, RegExp> = {
    lib: /^lib\//,
    functions: /^(functions|lib)\//,
    stacks: /^(stacks|lib)\/|^functions\/routes\.ts$/,
    scripts: /^(scripts|stacks|lib)\/|^functions\/routes\.ts$/,
    "scripts/bench": /^(scripts|stacks|lib|functions)\//,
    // The sample portfolio is made in the browser too.
    web: /^(web|lib\/sample)\//,
  };

  const roomOf = (file: string) => (file.startsWith("scripts/bench/") ? "scripts/bench" : top(file));

  test.each(Object.keys(allowed))("from %s", (name) => {
    const upwards = [...imports]
      .filter(([file]) => roomOf(file) === name)
      .flatMap(([file, targets]) =>
        targets
          .filter((target) => imports.has(target) && !allowed[name]?.test(target))
          .map((target) => `${file} -> ${target}`),
      );
    expect(upwards).toEqual([]);
  });

  test("the sample portfolio needs nothing but itself", () => {
    const needs = [...imports]
      .filter(([file]) => file.startsWith("lib/sample/"))
      .flatMap(([, targets]) => targets);
    expect(needs.filter((target) => !target.startsWith("lib/sample/"))).toEqual([]);
  });

  test("what a Lambda carries imports Node and the listed dependencies alone", () => {
    const packageOf = (target: string) => /^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? "";
    const foreign = [...imports]
      .filter(([file]) => top(file) === "lib" || top(file) === "functions")
      .flatMap(([file, targets]) =>
        targets
          .filter((target) => !imports.has(target) && !/^node:|\.json$/.test(target))
          // Lambda's runtime for canaries brings it.
          .filter((target) => !(file.startsWith("functions/canary/") && target === "@aws/synthetics-core"))
          .filter((target) => !(packageOf(target) in dependencies))
          .map((target) => `${file} -> ${target}`),
      );
    expect(foreign).toEqual([]);
  });
});
