// @module-tag redis-server
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { routes } from "../../../functions/routes.ts";
import { serviceNames } from "../../../lib/health/services.ts";
import { routeKey } from "../../../lib/http/route.ts";
import type { Lambda } from "../../../stacks/local/lambda-runtime/index.ts";
import { missingExports } from "../../integration/stacks/rules/routes.ts";
import { type Deployed, deployHere } from "../../support/lambda/deployed.ts";
import { type Recorded, recorded } from "../../support/lambda/recorded-events.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

let deployed: Deployed;
let sql: postgres.Sql;
let id = "";

beforeAll(async () => {
  deployed = await deployHere();
  sql = postgres(deployed.databaseUrl, { max: 1, onnotice: () => {} });
  const [row] = await sql`
    insert into properties (name, address, city, state, property_type)
    values ('Tower', '1 Main St', 'Austin', 'TX', 'office') returning id`;
  id = String(row?.id);
});
afterAll(async () => {
  await sql?.end();
  await deployed?.stop();
});

const property = { name: "Mill", address: "2 Mill Rd", city: "Austin", state: "TX", property_type: "retail" };
const json = "application/json";

/** What each route is asked, and the statuses of the cold and the warm answer. */
const calls: Record<string, Partial<Recorded> & { answers: readonly [cold: number, warm: number] }> = {
  "GET /health": { answers: [200, 200] },
  // A service that the stage does not have is not configured.
  ...Object.fromEntries(
    serviceNames.map((name) => [`GET /health/${name}`, { answers: [503, 503] as const }]),
  ),
  "GET /health/database": { answers: [200, 200] },
  "GET /health/redis": { answers: [200, 200] },
  "GET /health/minio": { answers: [200, 200] },
  "GET /health/live": { answers: [200, 200] },
  "GET /health/ready": { answers: [200, 200] },
  "POST /properties": { body: JSON.stringify(property), contentType: json, answers: [201, 201] },
  "GET /properties": { query: "state=TX&limit=1", answers: [200, 200] },
  "POST /properties/import": {
    body: `${JSON.stringify({ ...property, name: "Imported" })}\n`,
    contentType: "application/x-ndjson",
    answers: [200, 200],
  },
  "GET /properties/{id}": { answers: [200, 200] },
  "PATCH /properties/{id}": { body: '{"status":"inactive"}', contentType: json, answers: [200, 200] },
  "DELETE /properties/{id}": { answers: [204, 404] },
  "GET /openapi.json": { answers: [200, 200] },
  "GET /docs": { answers: [200, 200] },
  $default: { path: "/nowhere", answers: [404, 404] },
};

const functionOf = (handler: string) =>
  deployed.plan.artifacts.find(({ source }) => source === handler)?.functionId ?? "";

/** Process ids of the function's connections, seen from the server. */
async function backends(): Promise<number[]> {
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
  return rows.map(({ pid }) => pid);
}

async function ask(lambda: Lambda, event: unknown) {
  const { body, error } = await lambda.invoke(event);
  expect(error, lambda.logs()).toBeUndefined();
  return body as { statusCode: number; headers: Record<string, string>; body?: string };
}

test.each(routes.map((route) => [routeKey(route), route] as const))(
  "%s answers cold and warm",
  async (key, route) => {
    const { answers: [cold, warm] = [0, 0], ...call } = calls[key] ?? {};
    const params = route.path.includes("{id}") ? { params: { id } } : {};
    const path = route.path.replace("{id}", id);
    const event = () =>
      recorded({ routeKey: key, path, ...params, ...(route.scope ? { scope: route.scope } : {}), ...call });
    const lambda = await deployed.start(functionOf(route.handler));
    try {
      const first = await ask(lambda, event());
      expect(first.statusCode, `${first.body}\n${lambda.logs()}`).toBe(cold);
      const before = await backends();
      const second = await ask(lambda, event());
      expect(second.statusCode, second.body).toBe(warm);
      expect(second.headers["x-request-id"]).not.toBe(first.headers["x-request-id"]);
      // One connection for a function that speaks to the database, the same one the second time; none for the others.
      expect(before).toHaveLength(route.uses.includes("database") ? 1 : 0);
      expect(await backends()).toEqual(before);
    } finally {
      await lambda.stop();
    }
    await vi.waitUntil(async () => (await backends()).length === 0, { timeout: 5_000 });
  },
);

test("the migration function finds the schema current, past the proxy", async () => {
  const lambda = await deployed.start("Migrate");
  const { body, error } = await lambda.invoke({ action: "up" });
  await lambda.stop();
  expect(error).toBeUndefined();
  expect(body).toMatchObject({ applied: [], verified: { ok: true } });
});

test("every bundle exports the handler that its route names", async () => {
  expect(await missingExports(deployed.plan)).toEqual([]);
});

test("a package holds the bundle, its chunks, its sealed links and what it reads, and no source map", () => {
  for (const { functionId } of deployed.plan.artifacts) {
    const files = deployed.files(functionId).filter((name) => !/^(assets|migrations)\//.test(name));
    expect(files).toEqual(expect.arrayContaining(["bundle.mjs", "resource.enc"]));
    expect(files.filter((name) => !/^([\w-]+\.mjs|resource\.enc)$/.test(name))).toEqual([]);
  }
  expect(deployed.files("Migrate")).toContain("migrations/001_create_properties.sql");
  expect(deployed.files("DocsPage")).toContain("assets/page.html");
});

test("bundles stay within their sizes: 1 MB, 150 KB for properties, 10 KB for liveness", () => {
  const limit = (name: string) =>
    name === "HealthLive" ? 10_000 : name.startsWith("Properties") ? 150_000 : 1_000_000;
  const tooLarge = deployed.plan.artifacts.filter(({ functionId, bytes }) => bytes > limit(functionId));
  expect(tooLarge.map(({ functionId, bytes }) => `${functionId}: ${bytes}`)).toEqual([]);
});
