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
/** A row of each collection, and a property that nothing refers to. */
let ids: Record<string, string> = {};

beforeAll(async () => {
  deployed = await deployHere();
  sql = postgres(deployed.databaseUrl, { max: 1, onnotice: () => {} });
  const [rows] = await sql<Record<string, string>[]>`
    with place as (
      insert into properties (name, address, city, state, property_type)
      values ('Tower', '1 Main St', 'Austin', 'TX', 'office') returning id
    ), free as (
      insert into properties (name, address, city, state, property_type)
      values ('Shed', '3 Main St', 'Austin', 'TX', 'office') returning id
    ), unit as (
      insert into units (property_id, number, use_type) select id, '1', 'office' from place returning id
    ), renter as (
      insert into tenants (kind, name) values ('company', 'Northwind') returning id
    ), idle as (
      insert into tenants (kind, name) values ('company', 'Idle') returning id
    ), lease as (
      insert into leases (property_id, tenant_id, status, lease_type, commencement_date)
      select place.id, renter.id, 'signed', 'gross', '2024-01-01' from place, renter returning id
    ), kept as (
      insert into leases (property_id, tenant_id, status, lease_type, commencement_date)
      select place.id, renter.id, 'signed', 'gross', '2024-01-01' from place, renter returning id
    ), line as (
      insert into transactions (property_id, category, amount, accrued_on)
      select id, 'base_rent', 100, '2025-01-31' from place returning id
    ), rule as (
      insert into alert_rules (kind, severity, threshold) values ('ltv_above', 'critical', 90) returning id
    ), live as (
      insert into alerts (kind, severity, property_id, subject_type, subject_id, message)
      select 'none', 'info', id, 'property', id, 'Something.' from place returning id
    ), over as (
      insert into alerts (kind, severity, property_id, subject_type, subject_id, message)
      select 'none', 'info', id, 'property', id, 'Something else.' from place returning id
    ), paper as (
      insert into documents (property_id, category, title) select id, 'other', 'Paper' from place returning id
    ), filed as (
      insert into documents (property_id, category, title) select id, 'other', 'Filed' from place returning id
    )
    select line.id as transactions, rule.id as "alert-rules", live.id as alerts, over.id as over,
      paper.id as documents, filed.id as filed, place.id as place, free.id as properties, unit.id as units, renter.id as renter, idle.id as tenants,
      lease.id as leases, kept.id as kept
    from place, free, unit, renter, idle, lease, kept, line, rule, live, over, paper, filed`;
  ids = rows ?? {};
});
afterAll(async () => {
  await sql?.end();
  await deployed?.stop();
});

const property = { name: "Mill", address: "2 Mill Rd", city: "Austin", state: "TX", property_type: "retail" };
const json = "application/json";

interface Call extends Partial<Omit<Recorded, "body">> {
  /** Where it depends on the rows, it is made from them. */
  body?: string | (() => object);
  /** Whose id is in the path, where it is not the collection's own row. */
  of?: string;
  answers: readonly [cold: number, warm: number];
}

/** What every collection but the properties is asked the same way. */
const ordinary = (name: string): Record<string, Call> => ({
  [`GET /${name}`]: { query: "limit=1", answers: [200, 200] },
  [`POST /${name}/import`]: { body: "{}\n", contentType: "application/x-ndjson", answers: [200, 200] },
  [`GET /${name}/{id}`]: { answers: [200, 200] },
  [`GET /${name}/{id}/history`]: { answers: [200, 200] },
  [`DELETE /${name}/{id}`]: { answers: [204, 404] },
});
/** What every collection is asked whose rows are read the same way. */
const readOnly = (name: string): Record<string, Call> => ({
  [`GET /${name}`]: { query: "limit=1", answers: [200, 200] },
  [`GET /${name}/{id}`]: { answers: [200, 200] },
  [`GET /${name}/{id}/history`]: { answers: [200, 200] },
});
const year = "from=2025-01-01&to=2025-12-31";
const file = { file_name: "a.txt", media_type: "text/plain", size_bytes: 1, sha256: "0".repeat(64) };
const change = (body: object): Call => ({
  body: JSON.stringify(body),
  contentType: json,
  answers: [200, 200],
});
const lease = () => ({
  property_id: ids.place,
  tenant_id: ids.renter,
  lease_type: "gross",
  commencement_date: "2024-01-01",
});

/** What each route is asked, and the statuses of the cold and the warm answer. */
const calls: Record<string, Call> = {
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
  "GET /properties/{id}/history": { answers: [200, 200] },
  "GET /properties/{id}/rent-roll": { of: "place", answers: [200, 200] },
  "GET /properties/{id}/figures": { of: "place", answers: [200, 200] },
  "PUT /properties/{id}/figures/{as_of}": { of: "place", ...change({ dscr: 1.5 }), answers: [201, 200] },
  "GET /properties/{id}/leases-known-from": { of: "place", answers: [200, 200] },
  "PUT /properties/{id}/leases-known-from": { of: "place", ...change({ date: "2026-03-01" }) },
  ...ordinary("units"),
  "POST /units": {
    body: () => ({ property_id: ids.place, number: "2", use_type: "retail" }),
    contentType: json,
    answers: [201, 409],
  },
  "PATCH /units/{id}": change({ bedrooms: 1 }),
  ...ordinary("tenants"),
  "POST /tenants": {
    body: () => ({ kind: "person", name: "Robin" }),
    contentType: json,
    answers: [201, 201],
  },
  "PATCH /tenants/{id}": change({ industry: "Retail" }),
  ...ordinary("leases"),
  "POST /leases": { body: lease, contentType: json, answers: [201, 201] },
  "PATCH /leases/{id}": change({ reference: "A-1" }),
  "POST /leases/{id}/renew": {
    of: "kept",
    body: () => ({ commencement_date: "2025-01-01" }),
    contentType: json,
    answers: [201, 201],
  },
  "POST /leases/{id}/terminate": { of: "kept", ...change({ terminated_on: "2025-01-01" }) },
  "POST /rent-rolls/import": {
    query: "as_of=2026-03-01",
    body: "Property Name,Unit\nTower,3\n",
    contentType: "text/csv",
    answers: [200, 200],
  },
  "GET /import-maps": { answers: [200, 200] },
  "GET /import-maps/{name}": { answers: [404, 404] },
  "PUT /import-maps/{name}": {
    ...change({ collection: "properties", columns: { name: "Building" } }),
    answers: [201, 200],
  },
  "DELETE /import-maps/{name}": { answers: [204, 404] },
  ...readOnly("transactions"),
  "POST /transactions": {
    body: () => ({ property_id: ids.place, category: "utilities", amount: 5, accrued_on: "2025-01-31" }),
    contentType: json,
    answers: [201, 201],
  },
  "POST /transactions/import": { body: "{}\n", contentType: "application/x-ndjson", answers: [200, 200] },
  "PATCH /transactions/{id}": change({ memo: "Seen" }),
  "POST /transactions/{id}/reverse": { answers: [201, 409] },
  "GET /transaction-categories": { answers: [200, 200] },
  "GET /properties/{id}/ledger": { of: "place", answers: [200, 200] },
  "GET /properties/{id}/operating-statement": { of: "place", query: year, answers: [200, 200] },
  "GET /reports/operating-statement": { query: year, answers: [200, 200] },
  "GET /reports/rent-roll": { answers: [200, 200] },
  ...Object.fromEntries(
    ["returns", "portfolio", "occupancy", "debt", "lease-expirations", "concentration", "refinance"].map(
      (name) => [`GET /analytics/${name}`, { answers: [200, 200] as const }],
    ),
  ),
  "GET /analytics/concentration": { query: "by=state", answers: [200, 200] },
  "GET /analytics/same-store": {
    query: `${year}&compare_from=2024-01-01&compare_to=2024-12-31`,
    answers: [200, 200],
  },
  "GET /analytics/definitions": { answers: [200, 200] },
  ...readOnly("alert-rules"),
  "POST /alert-rules": {
    ...change({ kind: "ltv_above", severity: "critical", threshold: 95 }),
    answers: [201, 201],
  },
  "PATCH /alert-rules/{id}": change({ enabled: false }),
  "DELETE /alert-rules/{id}": { answers: [204, 404] },
  ...readOnly("alerts"),
  "POST /alerts/evaluate": { answers: [200, 200] },
  "POST /alerts/{id}/acknowledge": { answers: [200, 200] },
  "POST /alerts/{id}/resolve": { of: "over", answers: [200, 409] },
  "POST /alerts/{id}/snooze": change({ until: "2030-01-01" }),
  ...readOnly("documents"),
  "POST /documents": {
    body: () => ({ property_id: ids.place, category: "other", title: "New", ...file }),
    contentType: json,
    answers: [201, 201],
  },
  "PATCH /documents/{id}": change({ title: "Renamed" }),
  "DELETE /documents/{id}": { answers: [204, 404] },
  "POST /documents/{id}/versions": { of: "filed", ...change(file), answers: [201, 201] },
  "POST /documents/{id}/versions/{n}/complete": { of: "filed", answers: [409, 409] },
  "GET /documents/{id}/versions": { of: "filed", answers: [200, 200] },
  "GET /documents/{id}/download": { of: "filed", answers: [404, 404] },
  "GET /openapi.json": { answers: [200, 200] },
  "GET /docs": { answers: [200, 200] },
  "GET /docs/{file}": { answers: [200, 200] },
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
    const { answers: [cold, warm] = [0, 0], of, body, ...call } = calls[key] ?? {};
    const collection = route.path.split("/")[1] ?? "";
    const params = {
      id: ids[of ?? collection] ?? "",
      as_of: "2024-12-31",
      name: "kept",
      file: "docs.js",
      n: "1",
    };
    const path = route.path
      .replace("{id}", params.id)
      .replace("{as_of}", params.as_of)
      .replace("{name}", params.name)
      .replace("{file}", params.file)
      .replace("{n}", params.n);
    const event = () =>
      recorded({
        routeKey: key,
        path,
        ...(route.path.includes("{") ? { params } : {}),
        ...(route.scope ? { scope: route.scope } : {}),
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body()) }),
        ...call,
      });
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
  expect(deployed.files("DocsFile")).toContain("assets/swagger-ui-bundle.js");
});

test("bundles stay within their sizes: 1 MB, 10 KB for liveness, and 150 KB that a cold start loads for properties", () => {
  const { artifacts } = deployed.plan;
  const whole = artifacts.filter(
    ({ functionId, bytes }) => bytes > (functionId === "HealthLive" ? 10_000 : 1_000_000),
  );
  expect(whole.map(({ functionId, bytes }) => `${functionId}: ${bytes}`)).toEqual([]);
  const entries = artifacts.filter(
    ({ functionId, entryBytes }) => functionId.startsWith("Properties") && entryBytes > 150_000,
  );
  expect(entries.map(({ functionId, entryBytes }) => `${functionId}: ${entryBytes}`)).toEqual([]);
});
