import { describe, expect, test } from "vitest";
import { evaluateAlerts } from "../../../lib/alerts/evaluate.ts";
import { execute, fetchAll, sql, withTransaction } from "../../../lib/db/index.ts";
import { announced, factsOf, useDocumentsApi } from "../../support/documents.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useDocumentsApi();
const bytes = Buffer.from("a paper");
const lease = { lease_type: "gross", commencement_date: "2025-01-01", status: "signed" };

async function portfolio() {
  const property_id = await make(api, "/properties", tower);
  const other = await make(api, "/properties", { ...tower, name: "Other" });
  const tenant_id = await make(api, "/tenants", { kind: "company", name: `T ${property_id}` });
  const lease_id = await make(api, "/leases", { ...lease, property_id, tenant_id });
  const money = { category: "base_rent", amount: 10, accrued_on: "2025-01-31" };
  const transaction_id = await make(api, "/transactions", { ...money, property_id });
  return { property_id, other, tenant_id, lease_id, transaction_id };
}

const document = { category: "lease", title: "Lease of the tower", ...factsOf(bytes) };
const post = (body: object) => call(api, "POST", "/documents", { ...document, ...body });

test("a document is found by property, lease, tenant, transaction, category, days and words", async () => {
  const { other, ...refers } = await portfolio();
  const days = { document_date: "2025-01-02", expires_on: "2026-01-31" };
  const made = await post({ ...refers, ...days, description: "Signed on paper" });
  expect(made.status).toBe(201);
  expect(made.location).toBe(`/documents/${made.body.id}`);
  await post({ property_id: other });
  const filters = [
    ...Object.entries(refers).map(([name, id]) => `${name}=${id}`),
    "expires_on[lte]=2026-12-31",
    "document_date=2025-01-02",
    `category=lease&property_id=${refers.property_id}`,
    `q=signed+paper&property_id=${refers.property_id}`,
  ];
  for (const filter of filters) {
    const { body } = await call(api, "GET", `/documents?${filter}`);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
  }
});

describe("what a document refers to", () => {
  test("must be there, and of the same property", async () => {
    const { other, ...refers } = await portfolio();
    const answer = await post({ ...refers, property_id: other });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ["/lease_id", "wrong_property"],
      ["/transaction_id", "wrong_property"],
    ]);
    const tenant = await post({ property_id: other, tenant_id: refers.tenant_id });
    expect(tenant.body.errors).toMatchObject([{ pointer: "/tenant_id", code: "wrong_property" }]);
    const unknown = await post({ property_id: "00000000-0000-4000-8000-000000000000" });
    expect(unknown.body.errors).toMatchObject([{ pointer: "/property_id", code: "unknown_reference" }]);
  });

  test("a tenant that has no lease yet may have papers anywhere", async () => {
    const { property_id } = await portfolio();
    const tenant_id = await make(api, "/tenants", { kind: "person", name: `P ${property_id}` });
    expect((await post({ property_id, tenant_id })).status).toBe(201);
  });

  test("cannot be deleted while the document is there, and can once it is deleted", async () => {
    const property_id = await make(api, "/properties", tower);
    const { id } = (await post({ property_id })).body;
    const refused = await call(api, "DELETE", `/properties/${property_id}`);
    expect([refused.status, refused.body.errors]).toMatchObject([409, [{ code: "documents", count: 1 }]]);
    await call(api, "DELETE", `/documents/${id}`);
    expect((await call(api, "DELETE", `/properties/${property_id}`)).status).toBe(204);
  });
});

test("everything wrong with a new document and its file is said at once", async () => {
  const answer = await post({
    category: "gossip",
    size_bytes: 0,
    sha256: "beef",
    media_type: "pdf",
    extra: 1,
  });
  expect(answer.status).toBe(422);
  const codes = answer.body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
  expect(codes.sort()).toEqual([
    "/category unknown_choice",
    "/extra unknown_field",
    "/media_type bad_media_type",
    "/property_id required",
    "/sha256 bad_sha256",
    "/size_bytes out_of_range",
  ]);
});

test("a file over 5 GiB is refused", async () => {
  const property_id = await make(api, "/properties", tower);
  expect((await post({ property_id, size_bytes: 5 * 1024 ** 3 })).status).toBe(201);
  expect((await post({ property_id, size_bytes: 5 * 1024 ** 3 + 1 })).status).toBe(422);
});

test("a document is changed by a merge patch, kept in its history, and its file is not", async () => {
  const made = await announced(api, bytes);
  const patch = (body: object) => call(api, "PATCH", `/documents/${made.id}`, body);
  expect((await patch({ title: "Renewed policy", expires_on: "2027-01-31" })).status).toBe(200);
  const fixed = await patch({ file_name: "other.pdf", property_id: made.property_id });
  expect(fixed.body.errors.map(({ code }: { code: string }) => code).sort()).toEqual([
    "immutable",
    "read_only",
  ]);
  const { body } = await call(api, "GET", `/documents/${made.id}/history`);
  expect(body.data[0]).toMatchObject({
    action: "update",
    changes: {
      title: { from: "Policy", to: "Renewed policy" },
      expires_on: { from: null, to: "2027-01-31" },
    },
  });
});

/** A day so many days from today. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a document that ends within the rule's days, or has ended, has one alert until it is renewed or deleted", async () => {
  await execute("delete from documents");
  const run = () => withTransaction((tx) => evaluateAlerts(tx));
  const near = await announced(api, bytes, { title: "Near", expires_on: inDays(30) });
  const past = await announced(api, bytes, { title: "Past", expires_on: inDays(-31) });
  await announced(api, bytes, { title: "Far", expires_on: inDays(31) });
  await announced(api, bytes, { title: "None" });
  await run();
  await run();
  const alerts = () =>
    fetchAll<Record<string, string>>(
      sql`select subject_id, subject_type, severity, status, message, observed::float8, due_on::text
        from alerts where kind = 'document_expiry' order by due_on desc`,
    );
  const alert = (id: string, days: number, message: string) => ({
    subject_id: id,
    subject_type: "document",
    severity: "warning",
    status: "open",
    message,
    observed: days,
    due_on: inDays(days),
  });
  expect(await alerts()).toEqual([
    alert(near.id, 30, `Near ends on ${inDays(30)}, in 30 days.`),
    alert(past.id, -31, `Past ends on ${inDays(-31)}, 31 days ago.`),
  ]);
  await call(api, "PATCH", `/documents/${near.id}`, { expires_on: inDays(400) });
  await call(api, "DELETE", `/documents/${past.id}`);
  await run();
  expect((await alerts()).map(({ status }) => status)).toEqual(["resolved", "resolved"]);
});
