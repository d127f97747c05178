import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import tls from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, type DatabaseOptions, fetchVal, initDb } from "../../../lib/db/index.ts";
import { selfSigned } from "../../support/servers/certificate.ts";
import { type OwnServer, ownServer } from "../../support/servers/own-server.ts";

let server: OwnServer;
let certificate: string;

beforeAll(async () => {
  server = await ownServer();
  certificate = path.join(server.directory, "server.crt");
  const key = path.join(server.directory, "server.key");
  const made = await selfSigned(["127.0.0.1"]);
  writeFileSync(certificate, made.cert);
  // Postgres refuses a key that others may read.
  writeFileSync(key, made.key, { mode: 0o600 });
  await server.stop();
  await server.start({ ssl: "on", ssl_cert_file: certificate, ssl_key_file: key });
});
afterAll(async () => {
  await closeDb();
  await server.remove();
});

const encrypted = async (options: DatabaseOptions) => {
  await closeDb();
  initDb({ url: server.url, poolMin: 0, ...options });
  return fetchVal<boolean>("select ssl from pg_stat_ssl where pid = pg_backend_pid()");
};

test("require encrypts, disable does not", async () => {
  expect(await encrypted({ ssl: "require" })).toBe(true);
  expect(await encrypted({ ssl: "disable" })).toBe(false);
});

test("verify-full takes a certificate of its authority for the right host", async () => {
  expect(await encrypted({ ssl: "verify-full", sslCa: certificate })).toBe(true);
});

test("the authorities of the file are trusted beside Node's own", async () => {
  const own = tls.getCACertificates("default");
  const other = path.join(server.directory, "other.crt");
  writeFileSync(other, (await selfSigned()).cert);
  tls.setDefaultCACertificates([...own, readFileSync(certificate, "utf8")]);
  try {
    expect(await encrypted({ ssl: "verify-full", sslCa: other })).toBe(true);
  } finally {
    tls.setDefaultCACertificates(own);
  }
});

test("verify-full refuses an unknown authority and a wrong host at once, as a connection error", async () => {
  await expect(encrypted({ ssl: "verify-full" })).rejects.toMatchObject({
    code: "database_unavailable",
    cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  });
  const elsewhere = server.url.replace("127.0.0.1", "localhost");
  await expect(encrypted({ url: elsewhere, ssl: "verify-full", sslCa: certificate })).rejects.toMatchObject({
    cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" },
  });
});

test("a statement over TLS is cancelled and its connection given up at the limit", async () => {
  await encrypted({ ssl: "require" });
  await expect(fetchVal("select pg_sleep(5)", [], { timeoutMs: 150 })).rejects.toMatchObject({
    code: "database_timeout",
  });
  await expect
    .poll(() => fetchVal("select count(*) from pg_stat_activity where query like 'select pg_sleep(5)%'"))
    .toBe(0);
});
