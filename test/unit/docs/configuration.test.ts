import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { configurationDocument, differences } from "../../../scripts/docs/configuration.ts";
import { settingsInCode } from "../../../scripts/docs/settings-in-code.ts";

test("every setting that the code reads is described in scripts/docs/meanings.ts, and no other", () => {
  expect(differences()).toEqual({ missing: [], unknown: [] });
});

test("settings are found however the code reads them, with their defaults and ranges", () => {
  const found = settingsInCode();
  expect(found.get("HEALTH_CACHE_MS")).toEqual({ fallback: "5000", values: "0 to 600000" });
  expect(found.get("REIMS_AUTH")?.values).toBe("open, required");
  expect(found.get("REQUIRE_IF_MATCH")).toEqual({ fallback: "false", values: "true or false" });
  for (const name of ["REDIS_PASSWORD", "DATABASE_HOST", "MINIO_BUCKET", "REIMS_URL", "SIGN_IN_TOKEN_URL"])
    expect([...found.keys()]).toContain(name);
});

test("docs/configuration.md is what the code makes (when not: npm run docs)", () => {
  const file = path.join(import.meta.dirname, "../../../docs/configuration.md");
  expect(readFileSync(file, "utf8")).toBe(configurationDocument());
});
