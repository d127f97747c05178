import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { document } from "../../support/openapi/openapi.ts";

// A linter is a process of its own that reads half a megabyte; a loaded machine gives it little.
vi.setConfig({ testTimeout: 300_000 });

const here = import.meta.dirname;
const bin = path.join(here, "../../../node_modules/.bin");
const directory = mkdtempSync(path.join(tmpdir(), "reims-lint-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Both linters work offline: their rulesets are in node_modules, and neither may call home. */
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "true" };

function file(name: string, content: object): string {
  const full = path.join(directory, name);
  writeFileSync(full, JSON.stringify(content));
  return full;
}

function run(command: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(path.join(bin, command), args, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}

const spectral = (target: string) =>
  run("spectral", ["lint", target, "--ruleset", path.join(here, "spectral.yaml"), "--fail-severity=hint"]);
const redocly = (target: string) =>
  run("redocly", ["lint", target, "--config", path.join(here, "redocly.yaml"), "--format=stylish"]);

test("Spectral with its OWASP rules finds nothing, not even a hint", async () => {
  const { code, output } = await spectral(file("whole.json", document));
  expect(output).toContain("No results with a severity of 'hint' or higher found");
  expect(code).toBe(0);
});

test("Redocly finds no error and no warning", async () => {
  const { code, output } = await redocly(file("whole.json", document));
  expect(output).toContain("Your API description is valid");
  expect(output).not.toMatch(/warning/i);
  expect(code).toBe(0);
});

test("the linters see a fault: a missing 429, and an operationId twice", async () => {
  const paths = structuredClone(document.paths);
  const live = paths["/health/live"]?.get;
  if (live === undefined) throw new Error("no liveness");
  delete live.responses["429"];
  live.operationId = "getHealth";
  const faulty = file("faulty.json", { ...document, paths });
  expect((await spectral(faulty)).output).toContain("owasp:api4:2023-rate-limit-responses-429");
  expect((await redocly(faulty)).output).toContain("operation-operationId-unique");
});
