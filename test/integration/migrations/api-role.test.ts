import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { grantApiRole } from "../../../lib/migrations/api-role.ts";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { fingerprintSql } from "../../../lib/migrations/schema/catalog.ts";
import { type OwnServer, ownServer } from "../../support/servers/own-server.ts";

const property = {
  name: "Main",
  address: "1 Main St",
  city: "Austin",
  state: "TX",
  property_type: "office",
};
const clients: postgres.Sql[] = [];
let server: OwnServer;

beforeAll(async () => {
  server = await ownServer();
  await server.stop();
  server.rules("host all api all scram-sha-256");
  await server.start();
  await migrate("up", { url: server.url });
  await grantApiRole({ username: "api", password: "first" }, { url: server.url });
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await server.remove();
});

function signIn(password: string): postgres.Sql {
  const url = new URL(server.url);
  url.username = "api";
  url.password = password;
  const client = postgres(url.href, { max: 1, onnotice: () => {} });
  clients.push(client);
  return client;
}

test("the API's role reads, writes and deletes rows", async () => {
  const api = signIn("first");
  const [row] = await api`insert into properties ${api(property)} returning id`;
  await api`update properties set city = 'Dallas' where id = ${row?.id}`;
  expect(await api`select city from properties`).toEqual([{ city: "Dallas" }]);
  expect((await api`delete from properties`).count).toBe(1);
});

test("it may have the planner look at a table", async () => {
  const api = signIn("first");
  await api`insert into tenants (kind, name) values ('company', 'Seen by the planner')`;
  await api`analyze tenants`;
  expect(await api`select 1 as one from pg_stats where tablename = 'tenants' and attname = 'name'`).toEqual([
    { one: 1 },
  ]);
});

test.each([
  ["a table", "create table mine (id int)"],
  ["a column", "alter table properties add column mine int"],
  ["an index", "drop index idx_properties_class"],
  ["all rows at once", "truncate properties"],
  ["a role", "create role other"],
  ["the history of migrations", "delete from migrations"],
])("it may not change %s", async (_, statement) => {
  await expect(signIn("first").unsafe(statement)).rejects.toMatchObject({ code: "42501" });
});

test("the server ends its statements after 30 s, and those of migrations not", async () => {
  const [limit] = await signIn("first")`show statement_timeout`;
  expect(limit).toEqual({ statement_timeout: "30s" });
  const owner = postgres(server.url, { max: 1 });
  clients.push(owner);
  expect(await owner`show statement_timeout`).toEqual([{ statement_timeout: "0" }]);
});

test("it reads the fingerprint of the schema that the owner reads", async () => {
  const owner = postgres(server.url, { max: 1 });
  clients.push(owner);
  const [asOwner] = await owner.unsafe(fingerprintSql);
  expect(await signIn("first").unsafe(fingerprintSql)).toEqual([asOwner]);
});

test("a table of a later migration is its own to read and write", async () => {
  const owner = postgres(server.url, { max: 1 });
  clients.push(owner);
  const name = `later_${randomUUID().slice(0, 8)}`;
  await owner.unsafe(`create table ${name} (id int generated always as identity, word text)`);
  const api = signIn("first");
  await api`insert into ${api(name)} (word) values ('one')`;
  expect(await api`select word from ${api(name)}`).toEqual([{ word: "one" }]);
  await owner.unsafe(`drop table ${name}`);
});

test("the next deployment may give it another password, and the old one is refused", async () => {
  await grantApiRole({ username: "api", password: "second's" }, { url: server.url });
  expect(await signIn("second's")`select 1 as one`).toEqual([{ one: 1 }]);
  await expect(signIn("first")`select 1`).rejects.toMatchObject({ code: "28P01" });
  await grantApiRole({ username: "api", password: "first" }, { url: server.url });
});
