import { expect, test } from "vitest";
import { databaseConfig } from "../../../lib/config/database.ts";
import { settingsFrom } from "../../../lib/db/settings.ts";

const url = "postgres://somebody:p%40ss@db.example:5433/books";
const onLambda = { AWS_LAMBDA_FUNCTION_NAME: "reims" };

test("without settings there is no database, and that is no error until it is used", () => {
  expect(databaseConfig({})).toBeUndefined();
  expect(() => settingsFrom({}, {})).toThrow("DATABASE_HOST is not set");
});

test("a URL is taken apart and decoded", () => {
  expect(databaseConfig({ DATABASE_URL: url })).toMatchObject({
    host: "db.example",
    port: 5433,
    database: "books",
    user: "somebody",
    password: "p@ss",
    ssl: "disable",
    proxy: false,
    poolMin: 10,
    poolMax: 20,
    connectTimeoutMs: 30_000,
    commandTimeoutMs: 5_000,
  });
});

test("production encrypts although nothing says so, and refuses to be told otherwise", () => {
  for (const production of [{ NODE_ENV: "production" }, onLambda]) {
    expect(databaseConfig({ DATABASE_URL: url, ...production })?.ssl).toBe("require");
    expect(() => databaseConfig({ DATABASE_URL: url, DATABASE_SSL: "disable", ...production })).toThrow(
      "DATABASE_SSL must be require or verify-full",
    );
    expect(() => settingsFrom({ url, ssl: "disable" }, production)).toThrow("DATABASE_SSL");
  }
});

test("a Lambda has one connection, opened when needed", () => {
  expect(databaseConfig({ DATABASE_URL: url, DATABASE_POOL_MIN: "5", ...onLambda })).toMatchObject({
    poolMin: 0,
    poolMax: 1,
    maxIdleMs: 60_000,
  });
});

test("under sst dev, which passes the Lambda's name on, the rules of a laptop hold", () => {
  const link = { host: "127.0.0.1", port: 54_321, database: "reims", username: "reims", password: "p" };
  const env = { ...onLambda, SST_DEV: "true", SST_RESOURCE_Database: JSON.stringify(link) };
  expect(databaseConfig(env)).toMatchObject({
    port: 54_321,
    ssl: "disable",
    onLambda: false,
    poolMin: 10,
    poolMax: 20,
    maxIdleMs: 300_000,
  });
  expect(databaseConfig({ ...env, SST_DEV: undefined })).toMatchObject({ ssl: "require", onLambda: true });
});

test("a minimum over the maximum is refused, a maximum under the usual minimum is not", () => {
  expect(() => databaseConfig({ DATABASE_URL: url, DATABASE_POOL_MIN: "30" })).toThrow("DATABASE_POOL_MIN");
  expect(() => settingsFrom({ url, poolMin: 9, poolMax: 3 }, {})).toThrow("DATABASE_POOL_MIN");
  expect(databaseConfig({ DATABASE_URL: url, DATABASE_POOL_MAX: "4" })).toMatchObject({
    poolMin: 4,
    poolMax: 4,
  });
  expect(settingsFrom({ url, poolMax: 2 }, {})).toMatchObject({ poolMin: 2, poolMax: 2 });
});

test("everything that is missing or wrong is named at once", () => {
  expect(() => databaseConfig({ DATABASE_HOST: "db", DATABASE_PORT: "x", DATABASE_SSL: "maybe" })).toThrow(
    /DATABASE_NAME is not set.*DATABASE_USER is not set.*DATABASE_SSL must be one of.*DATABASE_PORT must be/,
  );
});

test("what is behind a proxy is told, or known from the direct host beside it", () => {
  expect(databaseConfig({ DATABASE_URL: url, DATABASE_PROXY: "true" })?.proxy).toBe(true);
  expect(databaseConfig({ DATABASE_URL: url, DATABASE_DIRECT_HOST: "writer.example" })?.proxy).toBe(true);
});

test("options stand over the environment, and on their own", () => {
  const env = { DATABASE_URL: url, DATABASE_COMMAND_TIMEOUT_MS: "700" };
  expect(settingsFrom({ commandTimeoutMs: 900, database: "other" }, env)).toMatchObject({
    host: "db.example",
    database: "other",
    commandTimeoutMs: 900,
  });
  expect(settingsFrom({ url: "postgres://a@b/c" }, env)).toMatchObject({
    host: "b",
    user: "a",
    database: "c",
  });
  const alone = { host: "db", port: 6000, database: "d", user: "u", password: "p" };
  expect(settingsFrom(alone, {})).toMatchObject(alone);
});

test("a URL that is none is named without being shown, and its sslmode counts", () => {
  expect(() => databaseConfig({ DATABASE_URL: "db:secret" })).toThrow(
    /^DATABASE_URL is not of the form [^;]*$/,
  );
  const ssl = (mode: string) => databaseConfig({ DATABASE_URL: `${url}?sslmode=${mode}` })?.ssl;
  expect([ssl("require"), ssl("verify-ca"), ssl("verify-full"), ssl("prefer")]).toEqual([
    "require",
    "verify-full",
    "verify-full",
    "disable",
  ]);
  expect(() => databaseConfig({ DATABASE_URL: `${url}?sslmode=disable`, NODE_ENV: "production" })).toThrow(
    "DATABASE_SSL",
  );
});
