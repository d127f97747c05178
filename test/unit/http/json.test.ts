import { expect, test } from "vitest";
import { AppError } from "../../../lib/errors.ts";
import { isLossyNumber, parseJson } from "../../../lib/json.ts";

function refusal(text: string): AppError {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("was read");
}

test.each([
  "0.1234567890123456789",
  "12345678901234567890",
  "1.00000000000000000001",
  "9007199254740993",
  "1e-400",
  "-123456789012345.6",
  "1.2345678901234567e5",
])("the number %s is not rounded in silence", (number) => {
  const read = parseJson(`{"n": ${number}}`) as { n: unknown };
  expect(isLossyNumber(read.n)).toBe(true);
});

test.each([
  "9999999999999.99",
  "-180.1234567",
  "100.000000000000000000",
  "1e3",
  "0e-400",
  "1200000000000000000000",
])("the number %s is read as it is", (number) => {
  expect(parseJson(`{"n": ${number}}`)).toEqual({ n: Number(number) });
});

test("digits inside a string are no number", () => {
  expect(parseJson('{"n": "0.1234567890123456789"}')).toEqual({ n: "0.1234567890123456789" });
});

test("a member named twice is refused by its name, however it is spelt", () => {
  const error = refusal('{"a": 1, "b~/": {"a": 2}, "\\u0061" : 3, "b~/": 4}');
  expect(error.code).toBe("invalid_body");
  expect(error.issues.map(({ pointer }) => pointer)).toEqual(["/a", "/b~0~1"]);
});

test("what looks like a member inside a string or a deeper object is not taken for one", () => {
  const text = '{"a": "\\"a\\":", "b": {"a": 1, "b": 2}, "c": [{"c": 3}]}';
  expect(parseJson(text)).toEqual({ a: '"a":', b: { a: 1, b: 2 }, c: [{ c: 3 }] });
});

test.each(["", "{", "nul", "{'a': 1}", '{"a": 01}', '{"a": NaN}', '{"a": 1,}', '"\n"', "\u0000"])(
  "%j is no JSON",
  (text) => {
    expect(refusal(text).code).toBe("invalid_body");
  },
);

test("nesting to any depth is read or refused, and never a crash", () => {
  for (const inside of ["1", "1.23456789012345678"]) {
    const text = "[".repeat(120_000) + inside + "]".repeat(120_000);
    try {
      parseJson(text);
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
    }
  }
  expect.assertions(1);
});

test("__proto__ is a member like any other and reaches no prototype", () => {
  const read = parseJson('{"__proto__": {"polluted": 1}, "n": 1.00000000000000000001}') as object;
  expect(Object.keys(read)).toEqual(["__proto__", "n"]);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});
