import postgres from "postgres";
import { expect, test } from "vitest";
import { changesSession } from "../../../lib/db/connection/session-effects.ts";
import {
  DatabaseConnectionError,
  DatabaseError,
  DatabaseQueryError,
  DatabaseTimeoutError,
} from "../../../lib/db/errors/errors.ts";
import { failure, toDatabaseError } from "../../../lib/db/errors/failure.ts";
import { isPlainRead } from "../../../lib/db/queries/read-only.ts";
import { problemResponse, problemTypes } from "../../../lib/http/problem.ts";
import { describeError } from "../../../lib/observability/logger.ts";

const refusal = (sqlstate: string, more: Record<string, string> = {}) =>
  failure(
    "refused",
    new postgres.PostgresError(
      Object.assign({ code: sqlstate, message: 'value "secret"', routine: "r" }, more) as never,
    ),
    true,
    sqlstate,
  );

test.each([
  ["08006", DatabaseConnectionError, "database_unavailable", true],
  ["22P02", DatabaseQueryError, "database_query", false],
  ["23505", DatabaseQueryError, "database_constraint", false],
  ["23514", DatabaseQueryError, "database_constraint", false],
  ["25006", DatabaseQueryError, "database_query", false],
  ["25P03", DatabaseConnectionError, "database_unavailable", true],
  ["28P01", DatabaseConnectionError, "database_unavailable", false],
  ["3D000", DatabaseConnectionError, "database_unavailable", false],
  ["40001", DatabaseQueryError, "database_conflict", true],
  ["40P01", DatabaseQueryError, "database_conflict", true],
  ["42P01", DatabaseQueryError, "database_query", false],
  ["53100", DatabaseQueryError, "database_unavailable", true],
  ["53300", DatabaseConnectionError, "database_unavailable", true],
  ["55006", DatabaseQueryError, "database_conflict", true],
  ["55P03", DatabaseTimeoutError, "database_timeout", true],
  ["57014", DatabaseTimeoutError, "database_timeout", true],
  ["57P01", DatabaseConnectionError, "database_unavailable", true],
  ["57P03", DatabaseConnectionError, "database_resuming", true],
  ["XX000", DatabaseQueryError, "database_query", false],
] as const)("SQLSTATE %s has its class, code and advice", (sqlstate, Class, code, retryable) => {
  const error = toDatabaseError(refusal(sqlstate));
  expect(error).toBeInstanceOf(DatabaseError);
  expect(error.constructor).toBe(Class);
  expect(error).toMatchObject({ sqlstate, code, retryable, outcome: "none" });
  expect(problemTypes).toHaveProperty(code);
});

test("a constraint's name and column come with the error, its values do not", () => {
  const error = toDatabaseError(
    refusal("23505", {
      constraint_name: "account_pkey",
      column_name: "id",
      detail: "Key (id)=(secret) exists.",
    }),
  );
  expect(error).toMatchObject({ constraint: "account_pkey", column: "id" });
  const all = JSON.stringify([
    error,
    error.message,
    error.stack,
    error.cause,
    (error.cause as Error).message,
  ]);
  expect(all).not.toContain("secret");
});

test("what the server says about an error gets into no answer over HTTP and no log", () => {
  const error = toDatabaseError(
    refusal("23505", { detail: "Key (id)=(secret) exists.", hint: "Try a secret hint.", position: "15" }),
  ) as DatabaseError;
  expect([error.position, error.hint, error.detail]).toEqual([
    15,
    "Try a secret hint.",
    "Key (id)=(secret) exists.",
  ]);
  expect(JSON.stringify([problemResponse(error, "r1"), describeError(error)])).not.toContain("secret");
});

test("a plan that a migration made stale may be tried again, any other missing feature not", () => {
  const stale = refusal("0A000", { routine: "RevalidateCachedQuery" });
  expect(toDatabaseError(stale)).toMatchObject({ code: "database_conflict", retryable: true });
  expect(toDatabaseError(refusal("0A000"))).toMatchObject({ code: "database_query", retryable: false });
});

test("no host gets into a message, nor into that of the cause", () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED 10.1.2.3:5432"), {
    code: "ECONNREFUSED",
    address: "10.1.2.3",
  });
  const error = toDatabaseError(failure("lost", cause, false));
  expect(error.cause).toMatchObject({ code: "ECONNREFUSED" });
  expect(JSON.stringify([error, error.message, error.cause, (error.cause as Error).message])).not.toContain(
    "10.1.2.3",
  );
});

test("the same loss is unknown for a write that was sent, and harmless for what was not sent or changes nothing", () => {
  const lost = failure("lost", undefined, true);
  expect(toDatabaseError(lost, true)).toMatchObject({ outcome: "unknown", retryable: false });
  expect(toDatabaseError(lost, false)).toMatchObject({ outcome: "none", retryable: true });
  expect(toDatabaseError({ ...lost, written: false }, true)).toMatchObject({
    outcome: "none",
    retryable: true,
  });
});

test.each([
  "select 1",
  "select name, count(*) from properties where status in ('a') and (city = $1 or zip = any($2)) group by name",
  "with recent as (select * from properties) select coalesce(max(x), 0) from recent",
  "SELECT to_json(row) FROM (VALUES (1)) AS row",
  "select current_value::numeric(15, 2) from properties order by lower(name) limit 10",
])("%s is plainly a read", (text) => {
  expect(isPlainRead(text)).toBe(true);
});

test.each([
  "insert into t values (1) returning id",
  "with gone as (delete from t returning *) select * from gone",
  "select nextval('s')",
  "select transfer(1, 2)",
  'select "lower"(name) from t',
  "select app.lower(name) from t",
  "select transfer/**/(1)",
  "select * from t for update",
  "select * into copy_of_t from t",
  "select 1; delete from t",
  "update t set a = 1",
  "do $$ begin end $$",
  "explain analyze delete from t",
])("%s may change something", (text) => {
  expect(isPlainRead(text)).toBe(false);
});

test.each([
  ["begin", true],
  ["SET search_path = x", true],
  ["select set_config('a.b', '1', false)", true],
  ["create temp table t (n int)", true],
  ["select pg_try_advisory_lock(1)", true],
  ["listen news", true],
  ["set local lock_timeout = 1", false],
  ["update t set a = 1", false],
  ["select offset_set from t", false],
])("%s leaves something in its session: %s", (text, expected) => {
  expect(changesSession(text)).toBe(expected);
});
