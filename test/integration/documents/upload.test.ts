import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import {
  announced,
  complete,
  factsOf,
  put,
  someBytes,
  stored,
  useDocumentsApi,
} from "../../support/documents.ts";
import { call } from "../../support/json-calls.ts";

const api = useDocumentsApi();
const run = promisify(execFile);

const problem = async (response: Response) => {
  const { type } = (await response.json()) as { type: string };
  return [response.status, type];
};

async function download(id: string, query = ""): Promise<Buffer> {
  const { body } = await call(api, "GET", `/documents/${id}/download${query}`);
  return Buffer.from(await (await fetch(body.url)).arrayBuffer());
}

describe("a file", () => {
  test.each([
    ["1 byte", 1],
    ["a part less a byte", 8 * 1024 ** 2 - 1],
    ["a part", 8 * 1024 ** 2],
    ["a part and a byte", 8 * 1024 ** 2 + 1],
    ["20 MB", 20_000_000],
  ])("of %s comes back as it was sent", async (_, length) => {
    const bytes = someBytes(length);
    const { id } = await stored(api, bytes);
    expect((await download(id)).equals(bytes)).toBe(true);
  });

  test.each([
    ["1 byte", 1],
    ["5 MB", 5_000_000],
  ])("of %s goes both ways by curl", async (_, length) => {
    const file = path.join(tmpdir(), `reims-upload-${process.pid}`);
    const bytes = someBytes(length);
    writeFileSync(file, bytes);
    try {
      const { id, upload } = await announced(api, bytes);
      const headers = Object.entries(upload.headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
      await run("curl", ["-sSf", "-T", file, ...headers, upload.url]);
      expect((await complete(api, id)).status).toBe(200);
      const { body } = await call(api, "GET", `/documents/${id}/download`);
      await run("curl", ["-sSf", "-o", `${file}.back`, body.url]);
      const { stdout } = await run("sha256sum", [`${file}.back`]);
      expect(stdout.split(" ")[0]).toBe(factsOf(bytes).sha256);
    } finally {
      rmSync(file, { force: true });
      rmSync(`${file}.back`, { force: true });
    }
  });

  test("is pending until it is complete, and shown in the document's list", async () => {
    const bytes = someBytes(10);
    const made = await announced(api, bytes);
    expect(made).toMatchObject({ version: 1, status: "pending", file_name: "policy.pdf", size_bytes: 10 });
    expect((await api.fetch(`/documents/${made.id}/download`)).status).toBe(404);
    await put(made.upload, bytes);
    await complete(api, made.id);
    const { body } = await call(api, "GET", `/documents?property_id=${made.property_id}`);
    expect(body.data).toMatchObject([
      { id: made.id, version: 1, status: "available", file_name: "policy.pdf" },
    ]);
  });

  test("moves the document's ETag when it is complete", async () => {
    const bytes = someBytes(10);
    const made = await announced(api, bytes);
    const { etag } = await call(api, "GET", `/documents/${made.id}`);
    await put(made.upload, bytes);
    await complete(api, made.id);
    expect((await call(api, "GET", `/documents/${made.id}`)).etag).not.toBe(etag);
  });
});

describe("what is sent otherwise than it was announced", () => {
  const bytes = Buffer.from("what was announced");
  const kinds: [string, Buffer, Record<string, string>, [number, string]][] = [
    ["a wrong byte", Buffer.from("what was Announced"), {}, [400, "BadDigest"]],
    ["a byte less", bytes.subarray(1), {}, [403, "SignatureDoesNotMatch"]],
    ["another media type", bytes, { "content-type": "text/html" }, [403, "SignatureDoesNotMatch"]],
    ["another checksum", bytes, { "x-amz-checksum-sha256": "AAAA" }, [403, "SignatureDoesNotMatch"]],
    ["a header that is not signed", bytes, { "x-amz-meta-a": "b" }, [403, "AccessDenied"]],
  ];
  test.each(kinds)("%s is refused, and nothing is there", async (_, sent, headers, [status, code]) => {
    const { id, upload } = await announced(api, bytes);
    const answer = await put(upload, sent, headers);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(code)]);
    expect(await problem(await complete(api, id))).toEqual([409, "/problems/upload-missing"]);
  });

  test("a wrong byte in the last part of a long file is refused, and nothing is there", async () => {
    const long = someBytes(9_000_000);
    const { id, upload } = await announced(api, long);
    long[8_999_999] = (long[8_999_999] ?? 0) ^ 1;
    expect((await put(upload, long)).status).toBe(400);
    expect(await problem(await complete(api, id))).toEqual([409, "/problems/upload-missing"]);
  });

  test("no upload is upload-missing, and it may still be sent", async () => {
    const { id, upload } = await announced(api, bytes);
    expect(await problem(await complete(api, id))).toEqual([409, "/problems/upload-missing"]);
    await put(upload, bytes);
    expect((await complete(api, id)).status).toBe(200);
  });

  test("a file that a careless store took is rejected and removed, at every try", async () => {
    const { id, upload } = await announced(api, bytes);
    const { pathname } = new URL(upload.url);
    const before = await api.keys();
    await fetch(`${api.s3}${pathname}`, { method: "PUT", body: "what was Announced" });
    expect(await api.keys()).toHaveLength(before.length + 1);
    expect(await problem(await complete(api, id))).toEqual([422, "/problems/upload-mismatch"]);
    expect(await problem(await complete(api, id))).toEqual([422, "/problems/upload-mismatch"]);
    expect(await api.keys()).toEqual(before);
    const { body } = await call(api, "GET", `/documents/${id}/versions`);
    expect(body.data).toMatchObject([{ version: 1, status: "rejected" }]);
  });

  test("a file of another length is rejected whatever its checksum says", async () => {
    const { id, upload } = await announced(api, bytes);
    const headers = { "x-amz-checksum-sha256": upload.headers["x-amz-checksum-sha256"] ?? "" };
    const { pathname } = new URL(upload.url);
    await fetch(`${api.s3}${pathname}`, { method: "PUT", headers, body: "short" });
    expect(await problem(await complete(api, id))).toEqual([422, "/problems/upload-mismatch"]);
  });

  test("without a checksum in the store the bytes are read", async () => {
    const { id, upload } = await announced(api, bytes);
    const { pathname } = new URL(upload.url);
    await fetch(`${api.s3}${pathname}`, { method: "PUT", body: new Uint8Array(bytes) });
    expect((await complete(api, id)).status).toBe(200);
  });
});

describe("again", () => {
  const bytes = Buffer.from("again and again");

  test("sent twice and completed twice, it is there once", async () => {
    const { id, upload } = await announced(api, bytes);
    expect((await put(upload, bytes)).status).toBe(200);
    expect((await put(upload, bytes)).status).toBe(200);
    const first = await (await complete(api, id)).json();
    expect(await (await complete(api, id)).json()).toEqual(first);
    const { body } = await call(api, "GET", `/documents/${id}/versions`);
    expect(body.data).toEqual([first]);
  });

  test("completed at the same time, every answer is the same", async () => {
    const { id, upload } = await announced(api, bytes);
    await put(upload, bytes);
    const answers = await Promise.all(Array.from({ length: 8 }, () => complete(api, id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  test("rejected at the same time, every answer is upload-mismatch", async () => {
    const { id, upload } = await announced(api, bytes);
    await fetch(`${api.s3}${new URL(upload.url).pathname}`, { method: "PUT", body: "another" });
    const answers = await Promise.all(Array.from({ length: 8 }, () => complete(api, id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(422));
  });

  test("announced with the same Idempotency-Key, the answer is the first one", async () => {
    const { property_id } = await announced(api, bytes);
    const body = { property_id, category: "tax", title: "Bill", ...factsOf(bytes) };
    const headers = { "idempotency-key": "the-same" };
    const one = await call(api, "POST", "/documents", body, headers);
    const other = await call(api, "POST", "/documents", body, headers);
    expect([one.status, other.body]).toEqual([201, one.body]);
  });

  test("versions announced at the same time have numbers of their own", async () => {
    const { id } = await stored(api, bytes);
    const made = await Promise.all(
      Array.from({ length: 6 }, () => call(api, "POST", `/documents/${id}/versions`, factsOf(bytes))),
    );
    expect(made.map(({ body }) => body.version).sort()).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test("a new version is what is downloaded once it is there, and the old one stays", async () => {
    const { id } = await stored(api, bytes);
    const next = Buffer.from("the next one");
    const { body } = await call(api, "POST", `/documents/${id}/versions`, factsOf(next));
    expect(await download(id)).toEqual(bytes);
    await put(body.upload, next);
    expect((await complete(api, id, 2)).status).toBe(200);
    expect([await download(id), await download(id, "?version=1")]).toEqual([next, bytes]);
    expect((await api.fetch(`/documents/${id}/download?version=3`)).status).toBe(404);
  });
});
