import { once } from "node:events";
import { expect, test } from "vitest";
import { execute, fetchVal } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { doomed } from "../../support/children/doomed.ts";
import { send, tower } from "../../support/properties.ts";

const api = useApi();

const post = (url: string, key: string) =>
  fetch(new URL("/properties", url), {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ ...tower, name: key }),
  });
const again = (key: string) =>
  send(api, "POST", "/properties", { ...tower, name: key }, { "idempotency-key": key });
const named = (name: string) =>
  fetchVal<number>("select count(*)::int from properties where name = $1", [name]);

test("a process killed between commit and answer has made the property, and the same key gets its answer", async () => {
  const { url, child } = await doomed("answering");
  await expect(post(url, "committed")).rejects.toThrow();
  expect(child.signalCode ?? (await once(child, "exit"))[1]).toBe("SIGKILL");
  expect(await named("committed")).toBe(1);
  const response = await again("committed");
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  expect(await fetchVal("select name from properties where id = $1", [id])).toBe("committed");
  expect(await named("committed")).toBe(1);
});

test("a process killed between effect and commit has made nothing, and the same key makes the property", async () => {
  await execute(`create function stall() returns trigger language plpgsql
    as $$ begin perform pg_sleep(60); return new; end $$`);
  await execute(
    "create trigger stall before insert on idempotency_keys for each row execute function stall()",
  );
  const { url, child } = await doomed("by hand");
  const cut = expect(post(url, "cut")).rejects.toThrow();
  await expect
    .poll(() => fetchVal("select count(*)::int from pg_stat_activity where wait_event = 'PgSleep'"), {
      timeout: 10_000,
    })
    .toBe(1);
  child.kill("SIGKILL");
  await cut;
  await execute(
    "select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()",
  );
  expect(await named("cut")).toBe(0);
  await execute("drop trigger stall on idempotency_keys");
  await expect.poll(async () => (await again("cut")).status, { timeout: 10_000 }).toBe(201);
  expect(await named("cut")).toBe(1);
});
