import { expect, test } from "vitest";
import { splitStatements } from "../../../lib/migrations/files/statements.ts";

test("statements end at a semicolon, and what is only a comment is none", () => {
  expect(splitStatements("-- one;\nselect 1;\n\nselect 2 ;; -- end;\n/* ; */")).toEqual([
    "-- one;\nselect 1",
    "select 2",
  ]);
});

test("a semicolon in a string, a quoted name, a dollar quote or a comment ends nothing", () => {
  const whole = [
    "select ';', 'it''s;'",
    'select 1 as "a;""b"',
    "do $$ begin perform 1; perform $1; end $$",
    "create function f() returns text language sql as $body$ select ';$$;' ; $body$",
    "select /* ; /* ; */ ; */ 1",
    "select 1 -- ; 'not a string\n + 1",
    "select $1, a$b from t",
  ];
  expect(splitStatements(whole.join(";\n"))).toEqual(whole);
});

test("nothing holds no statements", () => {
  expect(splitStatements("")).toEqual([]);
  expect(splitStatements(" ;\n-- nothing\n;")).toEqual([]);
});
