import type { Context } from "aws-lambda";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { handler } from "../../../functions/documents/sweep.ts";
import { execute, fetchAll, fetchVal, sql } from "../../../lib/db/index.ts";
import { sweepObjects } from "../../../lib/documents/sweep.ts";
import { sweepDocumentsHourly } from "../../../stacks/local/sweep-documents.ts";
import { announced, complete, factsOf, put, stored, useDocumentsApi } from "../../support/documents.ts";
import { call } from "../../support/json-calls.ts";

const api = useDocumentsApi();
const bytes = Buffer.from("to be swept");
const sweepAll = () => handler({}, { getRemainingTimeInMillis: () => 60_000 } as Context);

/** As if so many hours went by: every moment of every version is that much earlier. */
const pass = (hours: number) =>
  execute(sql`update document_versions set created_at = created_at - ${hours} * interval '1 hour',
    sweep_at = sweep_at - ${hours} * interval '1 hour', expires_at = expires_at - ${hours} * interval '1 hour'`);

const versions = () => fetchAll<{ status: string; number: number }>(sql`select * from document_versions`);
const remove = (id: string) => api.fetch(`/documents/${id}`, { method: "DELETE" });

/** Every object has a row, and every available version its object. */
async function expectSound() {
  const rows = await fetchAll<{ object_key: string; status: string; document_id: string | null }>(
    sql`select object_key, status, document_id from document_versions`,
  );
  const keys = await api.keys();
  expect(keys.filter((key) => !rows.some(({ object_key }) => object_key === key))).toEqual([]);
  const available = rows.filter(({ status, document_id }) => status === "available" && document_id !== null);
  expect(available.filter(({ object_key }) => !keys.includes(object_key))).toEqual([]);
}

beforeEach(async () => {
  await execute("delete from documents");
  await pass(48);
  await sweepAll();
  expect([await api.keys(), await versions()]).toEqual([[], []]);
});

describe("a deleted document", () => {
  test("is gone from every answer at once, and its objects with it", async () => {
    const { id, property_id } = await stored(api, bytes);
    expect(await api.keys()).toHaveLength(1);
    expect((await remove(id)).status).toBe(204);
    expect(await api.keys()).toEqual([]);
    const paths = [`/documents/${id}`, `/documents/${id}/versions`, `/documents/${id}/download`];
    expect(await Promise.all(paths.map(async (path) => (await api.fetch(path)).status))).toEqual([
      404, 404, 404,
    ]);
    expect((await call(api, "GET", `/documents?property_id=${property_id}`)).body.data).toEqual([]);
    expect((await remove(id)).status).toBe(404);
    const { body } = await call(api, "GET", `/documents/${id}/history`);
    expect(body.data[0].action).toBe("delete");
    await expectSound();
  });

  test("is looked for once more after a day, since its link could bring it back", async () => {
    const { id, upload } = await stored(api, bytes);
    await remove(id);
    await put(upload, bytes);
    expect(await api.keys()).toHaveLength(1);
    await expectSound();
    await pass(25);
    expect(await sweepAll()).toEqual({ removed: 1 });
    expect([await api.keys(), await versions()]).toEqual([[], []]);
  });

  test("is 412 with another ETag, and stays", async () => {
    const { id } = await stored(api, bytes);
    const answer = await api.fetch(`/documents/${id}`, { method: "DELETE", headers: { "if-match": '"1"' } });
    expect(answer.status).toBe(412);
    expect(await api.keys()).toHaveLength(1);
  });
});

describe("a pending version", () => {
  test("stays for a day, is then forgotten with what was sent, and cannot be completed", async () => {
    const { id, upload } = await announced(api, bytes);
    await put(upload, bytes);
    await pass(23);
    expect(await sweepAll()).toEqual({ removed: 0 });
    await pass(2);
    expect(await sweepAll()).toEqual({ removed: 1 });
    expect([await api.keys(), await versions()]).toEqual([[], []]);
    expect((await complete(api, id)).status).toBe(404);
    expect((await call(api, "GET", `/documents/${id}`)).body).toMatchObject({ version: null, status: null });
  });

  test("that is completed late, before a sweep, is kept", async () => {
    const { id, upload } = await announced(api, bytes);
    await put(upload, bytes);
    await pass(30);
    expect((await complete(api, id)).status).toBe(200);
    expect(await sweepAll()).toEqual({ removed: 0 });
    await expectSound();
  });

  test("is available or gone, but never both, when a sweep and its completion meet", async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => announced(api, bytes)));
    await Promise.all(made.map(({ upload }) => put(upload, bytes)));
    await pass(25);
    const [answers] = await Promise.all([
      Promise.all(made.map(({ id }) => complete(api, id))),
      sweepAll(),
      sweepAll(),
    ]);
    const ended = answers.map(({ status }) => status);
    expect(ended.filter((status) => ![200, 404, 409].includes(status))).toEqual([]);
    await expectSound();
    expect((await api.keys()).length).toBe(ended.filter((status) => status === 200).length);
  });
});

test("a rejected version stays in the list, its object looked for once more after a day", async () => {
  const { id, upload } = await announced(api, bytes);
  await fetch(`${api.s3}${new URL(upload.url).pathname}`, { method: "PUT", body: "another" });
  expect((await complete(api, id)).status).toBe(422);
  await put(upload, bytes);
  await pass(25);
  expect(await sweepAll()).toEqual({ removed: 1 });
  expect(await api.keys()).toEqual([]);
  expect(await versions()).toMatchObject([{ status: "rejected", sweep_at: null }]);
});

describe("killed", () => {
  test("after the claim, the sweep is done again after five minutes", async () => {
    const { id } = await stored(api, bytes);
    await announced(api, bytes);
    await pass(25);
    vi.stubEnv("MINIO_ENDPOINT", "http://127.0.0.1:9");
    await remove(id);
    await expect(sweepAll()).resolves.toEqual({ removed: 0 });
    vi.unstubAllEnvs();
    await expectSound();
    expect(await sweepAll()).toEqual({ removed: 0 });
    await pass(0.1);
    expect(await sweepAll()).toEqual({ removed: 2 });
    expect([await api.keys(), await versions()]).toEqual([[], []]);
  });

  test("after the object went and before the row did, the sweep ends what is left", async () => {
    const { id, upload } = await stored(api, bytes);
    vi.stubEnv("MINIO_ENDPOINT", "http://127.0.0.1:9");
    expect((await remove(id)).status).toBe(204);
    vi.unstubAllEnvs();
    await fetch(`${api.s3}${new URL(upload.url).pathname}`, { method: "DELETE" });
    await expectSound();
    await pass(25);
    expect(await sweepAll()).toEqual({ removed: 1 });
    expect(await versions()).toEqual([]);
  });

  test("between the upload and its completion, the version is completed later", async () => {
    const { id, upload } = await announced(api, bytes);
    await put(upload, bytes);
    vi.stubEnv("MINIO_ENDPOINT", "http://127.0.0.1:9");
    expect((await complete(api, id)).status).toBe(503);
    vi.unstubAllEnvs();
    await expectSound();
    expect((await complete(api, id)).status).toBe(200);
  });

  test("in the middle of a long upload, nothing is there and it can be sent again", async () => {
    const long = Buffer.alloc(20_000_000, 7);
    const { id, upload } = await announced(api, long);
    const { "content-length": _, ...headers } = upload.headers;
    const half = new ReadableStream({
      start(controller) {
        controller.enqueue(long.subarray(0, 12_000_000));
        controller.error(new Error("The client is gone."));
      },
    });
    await expect(fetch(upload.url, { method: "PUT", headers, body: half, duplex: "half" })).rejects.toThrow();
    expect(await api.keys()).toEqual([]);
    expect((await complete(api, id)).status).toBe(409);
    expect((await put(upload, long)).status).toBe(200);
    expect((await complete(api, id)).status).toBe(200);
  });
});

test("the local server sweeps when it starts and again by its timer", async () => {
  const due = async () => {
    const { upload } = await announced(api, bytes);
    await put(upload, bytes);
    await pass(25);
    expect(await api.keys()).toHaveLength(1);
  };
  await due();
  const told: string[] = [];
  const stop = sweepDocumentsHourly((line) => told.push(line), 100);
  try {
    await vi.waitUntil(async () => (await api.keys()).length === 0, { timeout: 10_000 });
    await due().catch(() => undefined);
    await vi.waitUntil(async () => (await versions()).length === 0, { timeout: 10_000 });
  } finally {
    await stop();
  }
  expect([await api.keys(), told]).toEqual([[], []]);
});

test("a sweep takes at most so many, the longest due first, and never what is not due", async () => {
  const made = await Promise.all(Array.from({ length: 5 }, () => announced(api, bytes)));
  await stored(api, bytes);
  await pass(25);
  const first = made[0]?.id ?? "";
  await execute(
    sql`update document_versions set sweep_at = now() - interval '9 days' where document_id = ${first}`,
  );
  expect(await sweepObjects(2)).toBe(2);
  expect(await fetchVal(sql`select count(*)::int from document_versions where document_id = ${first}`)).toBe(
    0,
  );
  expect(await sweepAll()).toEqual({ removed: 3 });
  expect(await api.keys()).toHaveLength(1);
});

test("a document's versions are at most a thousand", async () => {
  const { id } = await announced(api, bytes);
  await execute(
    sql`insert into document_versions (document_id, number, object_key, file_name, media_type, size_bytes, sha256, expires_at)
      select ${id}, 1000, 'documents/thousand', file_name, media_type, size_bytes, sha256, expires_at from document_versions
      where document_id = ${id}`,
  );
  const answer = await call(api, "POST", `/documents/${id}/versions`, factsOf(bytes));
  expect([answer.status, answer.body.errors[0].code]).toEqual([422, "too_many_versions"]);
});
