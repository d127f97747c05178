import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { migrate } from "../../../../lib/migrations/migrate.ts";
import { useScratch } from "../../../support/migrations/migrations.ts";
import { selfSigned } from "../../../support/servers/certificate.ts";
import { type OwnServer, ownServer } from "../../../support/servers/own-server.ts";

const scratch = useScratch();
let server: OwnServer;
let authority: string;

beforeAll(async () => {
  server = await ownServer();
  authority = path.join(server.directory, "server.crt");
  const key = path.join(server.directory, "server.key");
  const made = await selfSigned(["127.0.0.1"]);
  writeFileSync(authority, made.cert);
  writeFileSync(key, made.key, { mode: 0o600 });
  await server.stop();
  await server.start({ ssl: "on", ssl_cert_file: authority, ssl_key_file: key });
});
afterAll(() => server.remove());

const configured = (more: Record<string, string>) => {
  const settings = { DATABASE_URL: server.url, DATABASE_SSL: "verify-full", ...more };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return migrate("up", { dir: scratch.dir });
};

test("migrations verify a server whose authority is in the file of DATABASE_SSL_CA", async () => {
  scratch.write("001_first", "create table first (id int);");
  expect(await configured({ DATABASE_SSL_CA: authority })).toMatchObject({
    applied: [{ name: "001_first" }],
  });
});

test("the same by the URL alone, as libpq reads it", async () => {
  const url = new URL(server.url);
  url.search = new URLSearchParams({ sslmode: "verify-full", sslrootcert: authority }).toString();
  const status = await migrate("status", { url: url.href, dir: scratch.dir });
  expect(status.migrations).toMatchObject([{ name: "001_first", status: "missing" }]);
});

test("without the file, or under another name, the server is refused", async () => {
  await expect(configured({})).rejects.toMatchObject({
    code: "database_unavailable",
    details: { code: "DEPTH_ZERO_SELF_SIGNED_CERT", attempts: 1 },
  });
  const elsewhere = server.url.replace("127.0.0.1", "localhost");
  await expect(configured({ DATABASE_URL: elsewhere, DATABASE_SSL_CA: authority })).rejects.toMatchObject({
    details: { code: "ERR_TLS_CERT_ALTNAME_INVALID" },
  });
});

test("the direct host is the one that is verified", async () => {
  const proxied = server.url.replace("127.0.0.1", "proxy.invalid");
  const direct = { DATABASE_URL: proxied, DATABASE_DIRECT_HOST: "127.0.0.1", DATABASE_SSL_CA: authority };
  await expect(configured(direct)).rejects.toMatchObject({ code: "migration_missing" });
});

test("a file that is not there is named", async () => {
  await expect(configured({ DATABASE_SSL_CA: "/nothing/such.pem" })).rejects.toThrow(
    "DATABASE_SSL_CA names no file",
  );
});
