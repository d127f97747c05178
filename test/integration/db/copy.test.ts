import { beforeAll, expect, test } from "vitest";
import { execute, fetchVal, withTransaction } from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();
beforeAll(() => execute("create table copied (n integer primary key, word text)"));

const count = () => fetchVal<number>("select count(*)::int from copied");

test("COPY stores what a generator yields and says how many rows", async () => {
  async function* lines() {
    for (let n = 1; n <= 50_000; n++) yield `${n}\tword ${n}\n`;
  }
  expect(await withTransaction((tx) => tx.copyIn("copy copied from stdin", lines()))).toBe(50_000);
  expect(await fetchVal("select word from copied where n = $1", [50_000])).toBe("word 50000");
});

test("a row that breaks a rule fails the COPY, even when it is the last", async () => {
  const before = await count();
  await expect(
    withTransaction((tx) => tx.copyIn("copy copied from stdin", ["90000\tnew\n", "1\ttwice\n"])),
  ).rejects.toMatchObject({ sqlstate: "23505", constraint: "copied_pkey" });
  expect(await count()).toBe(before);
});

test("a source that fails half-way stores nothing, and its own error comes out", async () => {
  const before = await count();
  function* broken() {
    yield "91000\tnew\n".repeat(1);
    throw new RangeError("the source broke");
  }
  await expect(withTransaction((tx) => tx.copyIn("copy copied from stdin", broken()))).rejects.toThrow(
    new RangeError("the source broke"),
  );
  expect(await count()).toBe(before);
});

test("an unreadable number in a long COPY stops the source early", async () => {
  let yielded = 0;
  function* lines() {
    yield "not a number\tx\n";
    for (; yielded < 2_000_000; yielded++) yield `${100_000 + yielded}\tword\n`;
  }
  await expect(withTransaction((tx) => tx.copyIn("copy copied from stdin", lines()))).rejects.toMatchObject({
    sqlstate: "22P02",
  });
  expect(yielded).toBeLessThan(2_000_000);
});
