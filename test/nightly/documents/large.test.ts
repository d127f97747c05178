import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test, vi } from "vitest";
import { announced, complete, factsOf, put, someBytes, useDocumentsApi } from "../../support/documents.ts";
import { call } from "../../support/json-calls.ts";

vi.setConfig({ testTimeout: 120_000 });

const api = useDocumentsApi();
const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), "reims-large-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = someBytes(200_000_000);
const { sha256 } = factsOf(bytes);

test("200 MB go both ways by fetch", async () => {
  const { id, upload } = await announced(api, bytes);
  expect((await put(upload, bytes)).status).toBe(200);
  expect((await complete(api, id)).status).toBe(200);
  const { body } = await call(api, "GET", `/documents/${id}/download`);
  const hash = createHash("sha256");
  const answer = await fetch(body.url);
  for await (const chunk of answer.body ?? []) hash.update(chunk);
  expect(hash.digest("hex")).toBe(sha256);
});

test("200 MB go both ways by curl", async () => {
  const file = path.join(folder, "large");
  writeFileSync(file, bytes);
  const { id, upload } = await announced(api, bytes);
  const headers = Object.entries(upload.headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  await run("curl", ["-sSf", "-T", file, ...headers, upload.url]);
  expect((await complete(api, id)).status).toBe(200);
  const { body } = await call(api, "GET", `/documents/${id}/download`);
  await run("curl", ["-sSf", "-o", file, body.url]);
  const { stdout } = await run("sha256sum", [file]);
  expect(stdout.split(" ")[0]).toBe(sha256);
});

test("over 100 MB in a store that keeps no checksum cannot be checked", async () => {
  const { id, upload } = await announced(api, bytes);
  const url = `${api.s3}${new URL(upload.url).pathname}`;
  const begun = await (await fetch(`${url}?uploads`, { method: "POST" })).text();
  const uploadId = /<UploadId>([^<]+)</.exec(begun)?.[1];
  const part = 10_000_000;
  const items: string[] = [];
  for (let number = 1; number <= bytes.length / part; number++) {
    const sent = await fetch(`${url}?partNumber=${number}&uploadId=${uploadId}`, {
      method: "PUT",
      body: new Uint8Array(bytes.subarray((number - 1) * part, number * part)),
    });
    items.push(`<Part><PartNumber>${number}</PartNumber><ETag>${sent.headers.get("etag")}</ETag></Part>`);
  }
  const xml = `<CompleteMultipartUpload>${items.join("")}</CompleteMultipartUpload>`;
  await fetch(`${url}?uploadId=${uploadId}`, { method: "POST", body: xml });
  const answer = await complete(api, id);
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { type: "/problems/checksum-unsupported" },
  ]);
  const { body } = await call(api, "GET", `/documents/${id}/versions`);
  expect(body.data).toMatchObject([{ status: "pending" }]);
});
