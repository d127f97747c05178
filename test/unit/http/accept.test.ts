import { expect, test } from "vitest";
import { negotiate } from "../../../lib/http/accept.ts";

const offers = ["application/json", "text/csv", "application/x-ndjson"];

test.each([
  [undefined, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["text/csv", "text/csv"],
  ["Text/CSV", "text/csv"],
  ["text/*", "text/csv"],
  ["text/html, */*;q=0.1", "application/json"],
  ["application/json;q=0.5, text/csv", "text/csv"],
  ["application/*;q=0.9, application/json;q=0, */*;q=0.1", "application/x-ndjson"],
  ["text/csv; charset=utf-8; q=0.4, application/json; q=0.3", "text/csv"],
])("Accept: %s is answered with %s (RFC 9110, 12.5.1)", (accept, expected) => {
  expect(negotiate(accept, offers)).toBe(expected);
});

test.each(["text/html", "application/json;q=0", "*/*;q=0", "json", "text/csv;q=x"])(
  "Accept: %s fits nothing",
  (accept) => {
    expect(() => negotiate(accept, offers)).toThrow(expect.objectContaining({ code: "not_acceptable" }));
  },
);
