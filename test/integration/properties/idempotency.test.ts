import { expect, test } from "vitest";
import { handler as create } from "../../../functions/properties/create.ts";
import { execute, fetchVal, withTransaction } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { event, invoke } from "../../support/invoke.ts";
import { send, tower } from "../../support/properties.ts";

const api = useApi();

const post = (key: string, body: unknown = tower, headers = {}) =>
  send(api, "POST", "/properties", body, { "idempotency-key": key, ...headers });
const named = (name: string) =>
  fetchVal<number>("select count(*)::int from properties where name = $1", [name]);

test("the same key and body get the stored answer, byte for byte, and make one property", async () => {
  const body = { ...tower, name: "Stored" };
  const first = await post("stored", body);
  const text = await first.text();
  const again = await post("stored", body);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await again.text()).toBe(text);
  for (const name of ["etag", "location", "content-type"]) {
    expect(again.headers.get(name)).toBe(first.headers.get(name));
  }
  expect(await named("Stored")).toBe(1);
});

test("a key in double quotes is the same key", async () => {
  const first = await post("quoted");
  expect(await (await post('"quoted"')).text()).toBe(await first.text());
});

test("fifty concurrent posts with one key make one property and fifty equal answers or 409s", async () => {
  const body = { ...tower, name: "Fifty" };
  const answers = await Promise.all(Array.from({ length: 50 }, () => post("fifty", body)));
  expect(await named("Fifty")).toBe(1);
  const stored = new Set<string>();
  for (const answer of answers) {
    expect([201, 409]).toContain(answer.status);
    const text = await answer.text();
    if (answer.status === 201) stored.add(text);
    else expect(answer.headers.get("retry-after")).toBe("1");
  }
  expect(stored.size).toBe(1);
});

test("while the first request runs, the second is told 409 at once", async () => {
  const body = { ...tower, name: "Slow" };
  await withTransaction(async (tx) => {
    await tx.execute("lock table properties in exclusive mode");
    const first = post("slow", body);
    await expect.poll(() => fetchVal("select count(*)::int from pg_locks where not granted")).toBe(1);
    const second = await post("slow", body);
    expect([second.status, second.headers.get("retry-after")]).toEqual([409, "1"]);
    await tx.execute("set local lock_timeout = '1s'");
    void first;
  });
  await expect.poll(() => named("Slow")).toBe(1);
});

test("the same key with another body or query is 422, and makes nothing", async () => {
  const line = JSON.stringify({ ...tower, name: "Bound" });
  const load = (query: string, type: string, body: string) =>
    send(api, "POST", `/properties/import${query}`, body, {
      "content-type": type,
      "idempotency-key": "bound",
    });
  expect((await load("", "application/x-ndjson", line)).status).toBe(200);
  for (const other of [
    await load("", "application/x-ndjson", line.replace("Bound", "Other")),
    await load("?on_error=abort", "application/x-ndjson", line),
  ]) {
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ type: "/problems/idempotency-key-reused" });
  }
  expect([await named("Bound"), await named("Other")]).toEqual([1, 0]);
});

test("the same key of another caller, or on another path, is another key", async () => {
  const as = async (sub: string) => {
    const headers = { "content-type": "application/json", "idempotency-key": "shared" };
    const claims = { sub, scope: "properties:write" };
    const answer = await invoke(
      create,
      event("POST", "/properties", { body: JSON.stringify(tower), headers, claims }),
    );
    return [answer.status, answer.json().created_by];
  };
  expect(await as("ann")).toEqual([201, "ann"]);
  expect(await as("bob")).toEqual([201, "bob"]);
  const ndjson = { "content-type": "application/x-ndjson", "idempotency-key": "shared" };
  expect((await send(api, "POST", "/properties/import", tower, ndjson)).status).toBe(200);
});

test("a refused request does not use its key up", async () => {
  expect((await post("mended", { ...tower, state: "" })).status).toBe(422);
  expect((await post("mended")).status).toBe(201);
});

test("a failure in the effect's transaction stores neither effect nor answer", async () => {
  await execute("create function boom() returns trigger language plpgsql as $$ begin raise 'boom'; end $$");
  await execute(
    "create trigger boom before insert on idempotency_keys for each row when (new.key = 'boom') execute function boom()",
  );
  const body = { ...tower, name: "Boom" };
  expect((await post("boom", body)).status).toBe(500);
  expect(await named("Boom")).toBe(0);
  await execute("drop trigger boom on idempotency_keys");
  expect((await post("boom", body)).status).toBe(201);
  expect(await named("Boom")).toBe(1);
});

test("a key is forgotten after a day, and those of others are swept on the way, ten at a time", async () => {
  await execute(`insert into idempotency_keys (caller, operation, key, request_hash, status, headers, body, created_at)
    select 'someone', 'POST /properties', n::text, '', 201, '{}', '{}', now() - interval '25 hours'
    from generate_series(1, 15) n`);
  const first = await post("aged", { ...tower, name: "Aged" });
  await execute("update idempotency_keys set created_at = now() - interval '25 hours' where key = 'aged'");
  const again = await post("aged", { ...tower, name: "Aged anew" });
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await named("Aged anew")).toBe(1);
  expect(await fetchVal("select count(*)::int from idempotency_keys where caller = 'someone'")).toBe(0);
  expect(await (await post("aged", { ...tower, name: "Aged anew" })).text()).toBe(await again.text());
});

test("a key that cannot be one is 400", async () => {
  for (const key of ["", "a b", "a,b", "ü", "x".repeat(256)]) {
    const response = await post(key);
    expect(response.status, key).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ header: "Idempotency-Key" }] });
  }
});
