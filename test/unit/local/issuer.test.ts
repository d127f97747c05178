import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keep } from "../../../stacks/local/data-directory/keep.ts";
import { localIssuer } from "../../../stacks/local/issuer.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "reims-issuer-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

test("the key is made once, for its owner's eyes, and what is signed with it holds after a restart", async () => {
  const token = await (await localIssuer(directory)).sign({ subject: "alice", scope: "properties:read" });
  const file = path.join(directory, "issuer.pem");
  const pem = readFileSync(file, "utf8");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = await localIssuer(directory);
  expect(await again.verify(token)).toMatchObject({ sub: "alice", scope: "properties:read", aud: "reims" });
  expect(readFileSync(file, "utf8")).toBe(pem);
});

test("issuers that are made at the same moment have the same key", async () => {
  const issuers = await Promise.all([1, 2, 3].map(() => localIssuer(directory)));
  const token = await issuers[0]?.sign();
  for (const issuer of issuers) expect(await issuer.verify(token ?? "")).toMatchObject({ sub: "local" });
  expect(readdirSync(directory)).toEqual(["issuer.pem"]);
});

test("the issuer of another directory is another issuer", async () => {
  const other = await localIssuer(path.join(directory, "other"));
  const token = await (await localIssuer(directory)).sign();
  await expect(other.verify(token)).rejects.toThrow("signature verification failed");
});

test("a file that could not be made leaves nothing, and is made the next time", async () => {
  const file = path.join(directory, "secret");
  await expect(keep(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readdirSync(directory)).toEqual([]);
  expect(await keep(file, () => "first")).toBe("first");
  expect(await keep(file, () => "second")).toBe("first");
});
