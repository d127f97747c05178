import { expect, test } from "vitest";
import { idOf, withIds } from "../../../lib/migrations/cases/case.ts";
import { tableCases } from "../../../lib/migrations/cases/index.ts";
import schema from "../../../migrations/schema.json" with { type: "json" };

const rules = new Set(["check", "unique", "exclusion", "foreign_key"]);
/** A key that foreign keys refer to and that holds the id as well: the primary key refuses all that it would. */
const holdsId = /^UNIQUE \(.*\bid\b.*\)$/;

const tried = new Set(
  tableCases.flatMap(({ table, constraints }) =>
    constraints.map(({ constraint }) => `${table}.${constraint}`),
  ),
);
const told = tableCases.flatMap(({ behaviours = [] }) =>
  behaviours.map(({ name, expected }) => `${name} ${expected}`),
);

test("every CHECK, UNIQUE, EXCLUDE and foreign key of the schema has a case", () => {
  const without = schema
    .filter(({ class: kind, definition }) => rules.has(kind) && !holdsId.test(definition))
    .filter(({ table, name }) => !tried.has(`${table}.${name}`) && !told.some((text) => text.includes(name)));
  expect(without.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
});

test("every constraint that is tried is one of the schema, or raised by a trigger's function", () => {
  const named = schema.map(({ name, definition }) => `${name} ${definition}`).join("\n");
  const unknown = [...tried].filter((name) => !named.includes(name.split(".")[1] ?? ""));
  expect(unknown).toEqual([]);
});

test("the id of a needed row is put into a value; one that is not needed is refused", () => {
  const ids = new Map([["tenants", "7"]]);
  expect(withIds(`coalesce(${idOf("tenants")}, null)`, ids)).toBe("coalesce('7', null)");
  expect(() => withIds(idOf("units"), ids)).toThrow("units");
});
