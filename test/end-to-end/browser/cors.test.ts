// @module-tag chromium
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGateway } from "../../../stacks/local/gateway.ts";
import { useChromium } from "../../support/browser/chromium.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();
const chromium = useChromium();
const gateways: Awaited<ReturnType<typeof startGateway>>[] = [];

/** A page of another origin: the frontend, with nothing on it. */
const frontend = http.createServer((_, response) => {
  response.setHeader("content-type", "text/html").end("<!doctype html><title>frontend</title>");
});
let origin = "";

beforeAll(async () => {
  process.env.CURSOR_SECRET ??= "a secret of the tests";
  await new Promise<void>((resolve) => frontend.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(frontend.address() as AddressInfo).port}`;
});
afterAll(async () => {
  frontend.closeAllConnections();
  frontend.close();
  await Promise.all(gateways.map((gateway) => gateway.close(0)));
});

async function api(corsOrigins: string[]): Promise<string> {
  const gateway = await startGateway({ auth: "open", corsOrigins });
  gateways.push(gateway);
  return gateway.url;
}

interface Init {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  cache?: "no-store";
}

/** What the frontend's own script can see of an answer. */
async function seen(url: string, init: Init = {}) {
  const { page, faults } = await chromium.open(`${origin}/`);
  const found = await page.evaluate(
    async ([target, options]) => {
      try {
        const response = await fetch(target, options);
        const { status } = response;
        const [etag, location, link, id] = ["etag", "location", "link", "x-request-id"].map((name) =>
          response.headers.get(name),
        );
        return { status, etag, location, link, id, body: await response.text() };
      } catch (error) {
        return { refused: String(error) };
      }
    },
    [url, init] as const,
  );
  expect(faults.filter((fault) => fault.includes("→"))).toEqual([]);
  return found;
}

test("a frontend of a configured origin polls health, reads its ETag, and gets a 304 for it", async () => {
  const url = await api([origin]);
  const first = await seen(`${url}/health`);
  expect(first).toMatchObject({ status: 200, etag: expect.stringMatching(/^W\/"/), id: expect.any(String) });
  expect(JSON.parse(first.body ?? "")).toMatchObject({ success: true });
  const again = await seen(`${url}/health`, {
    headers: { "if-none-match": first.etag ?? "" },
    cache: "no-store",
  });
  expect(again).toMatchObject({ status: 304, body: "" });
});

test("it creates with an Idempotency-Key, changes with If-Match, and pages by Link, each after a preflight", async () => {
  const url = await api([origin]);
  const property = { name: "A", address: "1 Main St", city: "B", state: "MA", property_type: "office" };
  const made = await seen(`${url}/properties`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": "k" },
    body: JSON.stringify(property),
  });
  expect(made).toMatchObject({ status: 201, location: expect.stringMatching(/^\/properties\//) });
  const changed = await seen(`${url}${made.location}`, {
    method: "PATCH",
    headers: { "content-type": "application/merge-patch+json", "if-match": made.etag ?? "" },
    body: '{"status":"sold"}',
  });
  expect(changed.status).toBe(200);
  await seen(`${url}/properties`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(property),
  });
  const page = await seen(`${url}/properties?limit=1`);
  expect(page).toMatchObject({ status: 200, link: expect.stringContaining('rel="next"') });
});

test("a frontend of any other origin is shown nothing", async () => {
  const url = await api(["https://app.example.com"]);
  expect(await seen(`${url}/health`)).toEqual({ refused: expect.stringContaining("Failed to fetch") });
});
