import { expect, test } from "vitest";
import { idOf, withIds } from "../../lib/migrations/cases/case.ts";
import { tableCases } from "../../lib/migrations/cases/index.ts";
import schema from "../../migrations/schema.json" with { type: "json" };

const rules = new Set(["check", "unique", "exclusion", "foreign_key"]);

test("every CHECK, UNIQUE, EXCLUDE and foreign key of the schema has a case, and no case is about another", () => {
  const tried = tableCases.flatMap(({ table, constraints }) =>
    constraints.map(({ constraint }) => `${table}.${constraint}`),
  );
  const existing = schema.filter(({ class: kind }) => rules.has(kind));
  expect(tried.sort()).toEqual(existing.map(({ table, name }) => `${table}.${name}`).sort());
});

test("every table with a trigger has a case for what a trigger does", () => {
  const tables = new Set(schema.filter(({ class: kind }) => kind === "trigger").map(({ table }) => table));
  const tried = tableCases.filter(({ behaviours = [] }) => behaviours.length > 0).map(({ table }) => table);
  expect([...tables].filter((table) => !tried.includes(table))).toEqual([]);
});

test("the id of a needed row is put into a value; one that is not needed is refused", () => {
  const ids = new Map([["tenants", "7"]]);
  expect(withIds(`coalesce(${idOf("tenants")}, null)`, ids)).toBe("coalesce('7', null)");
  expect(() => withIds(idOf("units"), ids)).toThrow("units");
});
