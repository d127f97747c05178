import { expect, test } from "vitest";
import { createMetrics } from "../../../stacks/local/telemetry/metrics.ts";
import { testRoute, useGateway } from "../../support/gateway/gateway.ts";

const routes = [
  testRoute("GET /things/{id}", "echo"),
  testRoute("GET /crash", "crash"),
  testRoute("ANY", "echo"),
];
const open = useGateway({ routes, metrics: createMetrics() });
const without = useGateway({ routes });
const guarded = useGateway({
  routes,
  metrics: createMetrics(),
  auth: "required",
  issuer: {
    verify: async (token) => {
      if (token !== "good") throw new Error("no");
      return { sub: "prometheus", scope: "properties:read" };
    },
  },
});

/** A line of OpenMetrics' text form that holds a sample: its name, its labels in quotes, and its number. */
const sample = /^([a-z_]\w*)(?:\{((?:[a-z_]+="[^"\\]*",?)*)\})? (-?[\d.e+-]+|nan|\+inf)(?: # .*)?$/i;

/** The samples by name and labels. Every line must be one, or say what follows; the last one is the end mark. */
async function read(): Promise<Map<string, number>> {
  const response = await fetch(`${open.url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
  const lines = (await response.text()).split("\n");
  expect(lines.slice(-2)).toEqual(["# EOF", ""]);
  const samples = new Map<string, number>();
  for (const line of lines.slice(0, -2)) {
    if (/^# (HELP|TYPE|UNIT) [a-z_]\w* /.test(line)) continue;
    expect(line).toMatch(sample);
    const [, name, labels = "", value] = sample.exec(line) ?? [];
    samples.set(`${name}{${labels}}`, Number(value));
  }
  return samples;
}

const duration = "http_request_duration_seconds";

test("requests are counted by route and status, whatever was in their paths", async () => {
  for (const id of ["1", "2", "3"]) await fetch(`${open.url}/things/${id}`);
  await fetch(`${open.url}/crash`);
  const samples = await read();
  const things = 'method="GET",route="/things/{id}",status="200"';
  expect(samples.get(`${duration}_count{${things}}`)).toBe(3);
  expect(samples.get(`${duration}_bucket{le="30",${things}}`)).toBe(3);
  expect(samples.get(`${duration}_count{method="GET",route="/crash",status="500"}`)).toBe(1);
});

test("Node's own figures and those of the database's pool are there", async () => {
  const samples = await read();
  expect(samples.get("process_resident_memory_bytes{}")).toBeGreaterThan(10_000_000);
  expect(samples.get('reims_database_connections{state="idle"}')).toBe(0);
  expect(samples.get("reims_database_waiting{}")).toBe(0);
  expect(samples.get("reims_database_queries_total{}")).toBe(0);
});

test("methods that do not exist are counted as one", async () => {
  for (const method of ["PROPFIND", "REPORT"]) await fetch(`${open.url}/elsewhere`, { method });
  const samples = await read();
  expect(samples.get(`${duration}_count{method="other",route="$default",status="200"}`)).toBe(2);
  expect([...samples.keys()].filter((name) => /PROPFIND|REPORT/.test(name))).toEqual([]);
});

test("where tokens are checked it wants one that may read; any other method than GET is refused", async () => {
  const ask = (init: RequestInit) => fetch(`${guarded.url}/metrics`, init).then(({ status }) => status);
  expect(await ask({})).toBe(401);
  expect(await ask({ headers: { authorization: "Bearer bad" } })).toBe(401);
  expect(await ask({ headers: { authorization: "Bearer good" } })).toBe(200);
  expect(await ask({ headers: { authorization: "Bearer good" }, method: "POST" })).toBe(405);
});

test("a gateway without metrics has no such path", async () => {
  const response = await fetch(`${without.url}/metrics`);
  expect(await response.json()).toMatchObject({ event: { routeKey: "$default" } });
});
