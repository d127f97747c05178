import { parse } from "content-disposition";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../../../stacks/local/objects/signature.ts";
import { s3Credentials } from "../../../stacks/local/servers/s3.ts";
import {
  type Announced,
  announced,
  complete,
  factsOf,
  put,
  stored,
  useDocumentsApi,
} from "../../support/documents.ts";
import { call } from "../../support/json-calls.ts";

const api = useDocumentsApi();
const bytes = Buffer.from("<script>alert(1)</script>");

describe("the link of an upload", () => {
  test("signs the length, the type, the SHA-256 and nothing of an empty body, for 15 minutes", async () => {
    const { upload } = await announced(api, bytes);
    const { searchParams, origin } = new URL(upload.url);
    expect(upload.method).toBe("PUT");
    expect(origin).toBe(api.url);
    expect(upload.headers).toEqual({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "x-amz-checksum-sha256": Buffer.from(factsOf(bytes).sha256, "hex").toString("base64"),
    });
    expect(searchParams.get("X-Amz-SignedHeaders")).toBe(
      "content-length;content-type;host;x-amz-checksum-sha256",
    );
    expect(searchParams.get("X-Amz-Expires")).toBe("900");
    expect([...searchParams.keys()].filter((name) => /checksum|crc/i.test(name))).toEqual([]);
    expect(Date.parse(upload.expires_at) - Date.now()).toBeGreaterThan(890_000);
    expect(Date.parse(upload.expires_at) - Date.now()).toBeLessThanOrEqual(900_000);
  });

  test("is refused when it has ended, or when anything about it is changed", async () => {
    const { upload } = await announced(api, bytes);
    const url = new URL(upload.url);
    const request = {
      method: "PUT",
      path: url.pathname,
      rawQuery: url.search.slice(1),
      headers: { ...upload.headers, host: url.host },
    };
    const check = (change: Partial<typeof request>, later = 0) =>
      refusalOf({ ...request, ...change }, s3Credentials, Date.now() + later);
    expect(check({})).toBeUndefined();
    expect(check({}, 890_000)).toBeUndefined();
    expect(check({}, 901_000)).toBe("AccessDenied");
    expect(check({ method: "GET" })).toBe("SignatureDoesNotMatch");
    expect(check({ path: `${request.path}0` })).toBe("SignatureDoesNotMatch");
    expect(check({ rawQuery: request.rawQuery.replace("=900", "=90000") })).toBe("SignatureDoesNotMatch");
    expect(check({ rawQuery: request.rawQuery.replace(s3Credentials.accessKeyId, "other") })).toBe(
      "InvalidAccessKeyId",
    );
    for (const name of ["host", ...Object.keys(upload.headers)])
      expect(check({ headers: { ...request.headers, [name]: "1" } })).toBe("SignatureDoesNotMatch");
  });
});

describe("the link of a download", () => {
  test("lasts 5 minutes and begins with what the document's id does not tell", async () => {
    const { id } = await stored(api, bytes);
    const { body } = await call(api, "GET", `/documents/${id}/download`);
    const { searchParams, pathname } = new URL(body.url);
    expect(Object.keys(body)).toEqual(["url", "expires_at"]);
    expect(searchParams.get("X-Amz-Expires")).toBe("300");
    expect(Date.parse(body.expires_at) - Date.now()).toBeLessThanOrEqual(300_000);
    expect(pathname).toMatch(/^\/reims\/documents\/[0-9a-f-]{36}$/);
    expect(pathname).not.toContain(id);
  });

  test("takes a range, and is refused once it is changed", async () => {
    const { id } = await stored(api, bytes);
    const { body } = await call(api, "GET", `/documents/${id}/download`);
    const part = await fetch(body.url, { headers: { range: "bytes=1-6" } });
    expect([part.status, await part.text()]).toEqual([206, "script"]);
    expect((await fetch(body.url.replace("attachment", "inline"))).status).toBe(403);
  });

  test.each([
    ["text/html", "application/octet-stream"],
    ["image/svg+xml", "application/octet-stream"],
    ["application/xhtml+xml", "application/octet-stream"],
    ["text/javascript", "application/octet-stream"],
    ["text/plain; charset=utf-8", "text/plain"],
    ["application/pdf", "application/pdf"],
    ["IMAGE/PNG", "image/png"],
  ])("serves %s as %s, as an attachment", async (media_type, served) => {
    const { id } = await stored(api, bytes, { media_type });
    const { body } = await call(api, "GET", `/documents/${id}/download`);
    const answer = await fetch(body.url);
    expect(answer.headers.get("content-type")).toBe(served);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toBe(String(bytes));
  });
});

describe("a file name", () => {
  test.each([
    ["quotes", `a "quoted" \\ 'name'.pdf`],
    ["no ASCII", "Vertrag Müller – 塔 🏢.pdf"],
    ["a path", "../../etc/passwd"],
    ["a percent sign", "100%25.pdf"],
    ["spaces at its ends", "  a .pdf "],
    ["255 characters", "塔".repeat(255)],
  ])("with %s is stored as given and sent as RFC 6266 has it, and in no key", async (_, file_name) => {
    const { id, upload } = await stored(api, bytes, { file_name });
    expect((await call(api, "GET", `/documents/${id}`)).body.file_name).toBe(file_name);
    const { body } = await call(api, "GET", `/documents/${id}/download`);
    const sent = (await fetch(body.url)).headers.get("content-disposition") ?? "";
    expect(sent).toMatch(/^[ -~]+$/);
    expect(parse(sent).parameters.filename).toBe(file_name);
    expect(new URL(upload.url).pathname).toMatch(/^\/reims\/documents\/[0-9a-f-]{36}$/);
  });

  test.each([
    ["256 characters", "a".repeat(256), "too_long"],
    ["a new line", "a\nb.pdf", "bad_character"],
    ["a carriage return", "a\rb.pdf", "bad_character"],
    ["no character", "", "too_short"],
    ["half a character", "a\ud800.pdf", "bad_character"],
  ])("with %s is refused", async (_, file_name, code) => {
    const { property_id } = await announced(api, bytes);
    const body = { property_id, category: "tax", title: "Bill", ...factsOf(bytes), file_name };
    const answer = await call(api, "POST", "/documents", body);
    expect([answer.status, answer.body.errors[0]]).toMatchObject([422, { pointer: "/file_name", code }]);
  });
});

describe("a page that was opened by another loopback name", () => {
  const preflight = (url: string, origin: string) => {
    const headers = {
      origin,
      "access-control-request-method": "PUT",
      "access-control-request-headers": "content-type,x-amz-checksum-sha256",
    };
    return fetch(url, { method: "OPTIONS", headers });
  };

  test("may use the links, and no other origin may", async () => {
    const { upload } = await announced(api, bytes);
    const own = api.url.replace("127.0.0.1", "localhost");
    const asked = await preflight(upload.url, own);
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, own]);
    expect(asked.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(asked.headers.get("access-control-allow-headers")).toContain("x-amz-checksum-sha256");
    const sent = await put(upload, bytes, { origin: own });
    expect([sent.status, sent.headers.get("access-control-allow-origin")]).toEqual([200, own]);
    for (const origin of ["http://localhost:1", "https://example.com", "null"])
      expect((await preflight(upload.url, origin)).headers.get("access-control-allow-origin")).toBeNull();
  });
});

test("no answer but the links names the bucket, a key or the host of the store", async () => {
  const made: Announced = await announced(api, bytes);
  const { upload, ...document } = made;
  await put(upload, bytes);
  const { url } = (await call(api, "GET", `/documents/${made.id}/download`).then(({ body }) => body)) as {
    url?: string;
  };
  expect(url).toBeUndefined();
  const texts = [
    JSON.stringify(document),
    await (await complete(api, made.id)).text(),
    ...(await Promise.all(
      ["", "/versions", "/history"].map(async (rest) =>
        (await api.fetch(`/documents/${made.id}${rest}`)).text(),
      ),
    )),
    await (await api.fetch(`/documents?property_id=${made.property_id}`)).text(),
  ];
  const key = new URL(upload.url).pathname.split("/").at(-1) ?? "";
  for (const text of texts) {
    expect(text).not.toContain(key);
    expect(text).not.toContain("reims/");
    expect(text).not.toContain(new URL(api.s3).host);
  }
});
