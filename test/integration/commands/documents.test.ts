import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { announced, factsOf, put, someBytes, stored, useDocumentsApi } from "../../support/documents.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";
import { reims } from "../../support/reims.ts";

const api = useDocumentsApi();
const folder = mkdtempSync(path.join(tmpdir(), "reims-documents-command-"));
const file = path.join(folder, "Policy 2026.pdf");
const bytes = someBytes(9_000_000);
beforeAll(() => writeFileSync(file, bytes));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documents = (...args: string[]) =>
  reims(["documents", ...args, "--url", api.url, "--json"], {
    env: { ...process.env, REIMS_DATA_DIR: folder },
  });

async function added(property: string) {
  const ran = await documents("add", file, "--property", property, "--category", "insurance");
  expect(ran).toMatchObject({ code: 0 });
  return JSON.parse(ran.stdout).documents[0];
}

test("a file is stored, fetched again, and the same line again makes no second document", async () => {
  const property = await make(api, "/properties", tower);
  const { id, version } = await added(property);
  expect(version).toBe(1);
  expect(await added(property)).toEqual({ file, id, version });
  const { body } = await call(api, "GET", `/documents?property_id=${property}`);
  expect(body.data).toMatchObject([
    { id, title: "Policy 2026", category: "insurance", status: "available", media_type: "application/pdf" },
  ]);
  const output = path.join(folder, "back.pdf");
  const ran = await documents("get", id, "--output", output);
  expect(JSON.parse(ran.stdout)).toEqual({ file: output, version: 1, sha256: factsOf(bytes).sha256 });
  expect(createHash("sha256").update(readFileSync(output)).digest("hex")).toBe(factsOf(bytes).sha256);
});

test("a file that was announced and not sent is sent by the same line again", async () => {
  const property = await make(api, "/properties", tower);
  const sent = {
    property_id: property,
    category: "insurance",
    title: "Policy 2026",
    expires_on: null,
    ...factsOf(bytes, { file_name: path.basename(file) }),
  };
  const key = createHash("sha256").update(JSON.stringify(sent)).digest("hex");
  const first = await call(api, "POST", "/documents", sent, { "idempotency-key": key });
  expect(await added(property)).toEqual({ file, id: first.body.id, version: 1 });
});

test("bytes that are not those announced are not written", async () => {
  const { id, upload } = await stored(api, Buffer.from("right"), { file_name: "../../right.txt" });
  await fetch(`${api.s3}${new URL(upload.url).pathname}`, { method: "PUT", body: "wrong" });
  const ran = await documents("get", id, "--output", path.join(folder, "right.txt"));
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("SHA-256 differs");
  expect(readdirSync(folder).filter((name) => name.includes("right"))).toEqual([]);
});

test("a property that is not there, and a document without a file, are said", async () => {
  const ran = await documents("add", file, "--property", "00000000-0000-4000-8000-000000000000");
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining("422")]);
  const { id, upload } = await announced(api, Buffer.from("a"));
  const none = await documents("get", id);
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining("no such version")]);
  expect((await put(upload, Buffer.from("a"))).status).toBe(200);
});
