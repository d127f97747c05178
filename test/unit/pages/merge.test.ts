import { expect, test } from "vitest";
import { compare, patchOf } from "../../../web/lib/merge.ts";

const names = ["value", "rate", "day", "name"];
const began = { value: 62, rate: 93, day: "2025-04-08", name: "A" };

test("what one side changed is that side's, what both changed is both's, what both changed alike is no question", () => {
  const mine = { value: 63, rate: 93, day: "2026-04-02", name: "B" };
  const theirs = { value: 64, rate: 94, day: "2025-04-08", name: "B" };
  expect(compare(names, began, mine, theirs).map(({ name, by }) => [name, by])).toEqual([
    ["value", "both"],
    ["rate", "them"],
    ["day", "me"],
    ["name", "them"],
  ]);
  expect(compare(names, began, began, began)).toEqual([]);
});

test("a patch names what differs alone, and null where something was taken out", () => {
  expect(patchOf(names, began, { ...began, value: 63, day: undefined })).toEqual({ value: 63, day: null });
  expect(patchOf(names, began, { ...began })).toEqual({});
});
