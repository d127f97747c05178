// @module-tag chromium
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { usePages } from "../../support/browser/pages.ts";

const pages = usePages();

const html = { headers: { accept: "text/html" }, redirect: "manual" } as const;

/** Like `fetch` of the tests' API, for what the OpenAPI document does not describe. */
const get = (path: string, init?: RequestInit) => fetch(new URL(path, pages.url), init);

test("the root sends a browser to the pages, and an API client to the reference", async () => {
  const answer = await get("/", html);
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/app/"]);
  const other = await get("/", { headers: { accept: "application/json" }, redirect: "manual" });
  expect(other.headers.get("location")).toBe("/docs");
});

test("the page is asked for each time under a policy that lets nothing but its own scripts run", async () => {
  const answer = await get("/app/properties/any?tab=leases", html);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
  expect(policy).toContain("trusted-types 'none'");
  expect(policy).not.toContain("unsafe");
});

test("files under /app/assets/ are named after their content and kept for a year", async () => {
  const page = await (await get("/app/", html)).text();
  const files = [...page.matchAll(/(?:src|href)="(\/app\/assets\/[^"]+)"/g)].map(([, file]) => file ?? "");
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const answer = await get(file);
    expect(answer.status, file).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  }
  expect((await get("/app/assets/none-12345678.js")).status).toBe(404);
  expect((await get("/app/assets/..%2Findex.html")).status).not.toBe(500);
});

test("/docs and /openapi.json stay where they are", async () => {
  expect((await get("/docs")).status).toBe(200);
  expect((await get("/openapi.json")).headers.get("content-type")).toContain("json");
});

test("the script and style of the first page are at most 60 KB, compressed", async () => {
  const { page } = await pages.open("/app/");
  const files = await page.evaluate<string[]>(
    `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /\\.(js|css)$/.test(name))`,
  );
  let size = 0;
  for (const file of files) size += gzipSync(Buffer.from(await (await get(file)).arrayBuffer())).length;
  expect(files.length).toBeGreaterThan(2);
  expect(size).toBeLessThanOrEqual(60 * 1024);
});
