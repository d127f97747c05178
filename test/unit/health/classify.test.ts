import { expect, test } from "vitest";
import { ServiceError } from "../../../lib/clients/service-error.ts";
import { ConfigError } from "../../../lib/config/readers/env.ts";
import { DatabaseConnectionError, DatabaseTimeoutError } from "../../../lib/db/index.ts";
import { classify, failure } from "../../../lib/health/classify.ts";

const coded = (code: string) => Object.assign(new Error("at 10.0.0.7"), { code });
const named = (name: string) => Object.assign(new Error("unreadable"), { name });
const answered = (httpStatusCode: number) =>
  Object.assign(new Error("S3"), { $metadata: { httpStatusCode } });
const database = (cause: Error, sqlstate?: string) =>
  new DatabaseConnectionError("database_unavailable", "no", { cause, ...(sqlstate ? { sqlstate } : {}) });

test.each([
  ["refused", coded("ECONNREFUSED")],
  ["refused", coded("ECONNRESET")],
  ["refused", coded("EHOSTUNREACH")],
  ["refused", database(coded("CONNECTION_CLOSED"))],
  ["refused", database(new Error(""), "53300")],
  ["refused", new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")])],
  ["timeout", coded("ETIMEDOUT")],
  ["timeout", named("TimeoutError")],
  ["timeout", new DOMException("late", "AbortError")],
  ["timeout", new DatabaseTimeoutError("database_timeout", "late")],
  ["timeout", database(coded("CONNECT_TIMEOUT"))],
  ["dns", coded("ENOTFOUND")],
  ["dns", database(coded("EAI_AGAIN"))],
  ["tls", coded("EPROTO")],
  ["tls", coded("ERR_TLS_CERT_ALTNAME_INVALID")],
  ["tls", coded("ERR_SSL_TLSV1_ALERT_UNKNOWN_CA")],
  ["tls", coded("DEPTH_ZERO_SELF_SIGNED_CERT")],
  ["tls", database(coded("ERR_TLS_REFUSED"))],
  ["auth", database(new Error(""), "28P01")],
  ["auth", answered(403)],
  ["auth", named("CredentialsProviderError")],
  ["auth", new ServiceError("auth", "WRONGPASS")],
  ["protocol", named("SyntaxError")],
  ["protocol", coded("HPE_INVALID_CONSTANT")],
  ["protocol", answered(301)],
  ["not_found", database(new Error(""), "3D000")],
  ["not_found", answered(404)],
  ["resuming", new DatabaseConnectionError("database_resuming", "waking", { sqlstate: "57P03" })],
  ["internal", answered(503)],
  ["internal", new Error("at 10.0.0.7")],
  ["internal", "no error at all"],
])("%s: %s", (expected, error) => {
  expect(classify(error)).toBe(expected);
});

test("a waking database is resuming and not unhealthy, and a missing setting is no failure", () => {
  const waking = new DatabaseConnectionError("database_resuming", "waking", { sqlstate: "57P03" });
  expect(failure(waking)).toEqual({ state: "resuming", errorClass: "resuming" });
  const later = new DatabaseConnectionError("database_resuming", "waking", { retryAfter: 15 });
  expect(failure(later)).toEqual({ state: "resuming", errorClass: "resuming", retryAfter: 15 });
  const missing = [{ name: "REDIS_HOST", problem: "is not set" }];
  expect(failure(new ConfigError(missing))).toEqual({ state: "not_configured", hint: "REDIS_HOST" });
  const wrong = [{ name: "REDIS_PORT", problem: "must be a number" }];
  expect(failure(new ConfigError(wrong))).toEqual({
    state: "unhealthy",
    errorClass: "internal",
    hint: "REDIS_PORT",
  });
});
