import { expect, test } from "vitest";
import { preconditions } from "../../../lib/http/etag.ts";

const on = (method: string, headers: Record<string, string>) => preconditions({ method, headers });
const outcome = (method: string, headers: Record<string, string>, etag = '"1"') => {
  try {
    return on(method, headers).check(etag);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each([
  ["PATCH", {}, "met"],
  ["PATCH", { "if-match": '"1"' }, "met"],
  ["PATCH", { "if-match": ' "0" ,"1", ' }, "met"],
  ["PATCH", { "if-match": "*" }, "met"],
  ["PATCH", { "if-match": '"2"' }, "precondition_failed"],
  ["PATCH", { "if-match": 'W/"1"' }, "precondition_failed"],
  ["PATCH", { "if-none-match": "*" }, "precondition_failed"],
  ["PATCH", { "if-none-match": '"2"' }, "met"],
  ["GET", { "if-none-match": '"1"' }, "unchanged"],
  ["GET", { "if-none-match": 'W/"1"' }, "unchanged"],
  ["GET", { "if-none-match": "*" }, "unchanged"],
  ["HEAD", { "if-none-match": '"0", "1"' }, "unchanged"],
  ["GET", { "if-none-match": '"a,1"' }, "met"],
  ["GET", { "if-match": '"2"', "if-none-match": '"1"' }, "precondition_failed"],
])("%s with %j is %s (RFC 9110, 13.2.2)", (method, headers, expected) => {
  expect(outcome(method, headers as Record<string, string>)).toBe(expected);
});

test.each(["", " ", "1", '"1', '"1" "2"', '* , "1"', 'w/"1"', '"a b"', "'1'", '"1";'])(
  "If-Match: %j is refused as unreadable",
  (value) => {
    expect(() => on("PATCH", { "if-match": value })).toThrow(
      expect.objectContaining({ code: "invalid_header" }),
    );
  },
);

test("a long list without end is refused in no time", () => {
  const started = performance.now();
  expect(() => on("PATCH", { "if-match": `${'"a" ,'.repeat(20_000)}x` })).toThrow();
  expect(performance.now() - started).toBeLessThan(2_000);
});
