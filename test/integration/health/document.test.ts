// @module-tag curl
// @module-tag redis-server
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { errorClasses } from "../../../lib/clients/service-error.ts";
import { healthConfig } from "../../../lib/config/health.ts";
import { serviceStates } from "../../../lib/health/service.ts";
import { serviceNames } from "../../../lib/health/services.ts";
import { type Gateway, startGateway } from "../../../stacks/local/gateway.ts";
import { type Dependencies, startDependencies } from "../../support/health/dependencies.ts";
import { checkout } from "../../support/reims.ts";

const page = readFileSync(path.join(checkout, "docs/health.md"), "utf8");
const examples = [...page.matchAll(/^```sh\n(.*?)^```\n\n```(?:json|text)\n(.*?)^```$/gms)].map(
  ([, command = "", shown = ""]) => ({ command, shown }),
);

let dependencies: Dependencies;
let gateway: Gateway;
beforeAll(async () => {
  dependencies = await startDependencies();
  await dependencies.use("plain");
  process.env.OLLAMA_HOST = "";
  process.env.CURSOR_SECRET ??= "a secret of the tests";
  gateway = await startGateway({ auth: "open" });
});
afterAll(async () => {
  await gateway.close(0);
  await dependencies.stop();
});

/** JSON without what differs at every measurement: numbers by their type, times as such. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([name, member]) => [name, shapeOf(member)]);
  if (typeof value === "number") return "number";
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? "time" : value;
}

/** `verbose` shows settings, whose defaults the page must have right. */
const settingsOf = (text: string) =>
  text.match(/"(?:timeout|cache)_ms": ?\d+/g)?.map((one) => one.replace(" ", ""));

test("every command of the page is followed by what it prints", () => {
  expect(examples).toHaveLength(page.match(/^```sh$/gm)?.length ?? 0);
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)("$command prints what the page shows", async ({ command, shown }) => {
  const { stdout } = await promisify(execFile)("sh", [
    "-ec",
    command.replaceAll("http://127.0.0.1:8000", gateway.url),
  ]);
  if (!shown.startsWith("{")) return expect(stdout).toBe(shown);
  expect(shapeOf(JSON.parse(stdout))).toEqual(shapeOf(JSON.parse(shown)));
  expect(settingsOf(stdout)).toEqual(settingsOf(shown));
});

test("the page has a row for every endpoint, state, class of error and default", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| "));
  const told = (name: string) => rows.some((row) => row.includes(`\`${name}\``));
  const names = [
    "/health",
    "/health/live",
    "/health/ready",
    ...serviceNames.map((name) => `/health/${name}`),
  ];
  expect([...names, ...serviceStates, ...errorClasses].filter((name) => !told(name))).toEqual([]);
  const { timeoutMs, cacheMs, failuresBeforeUnhealthy, required } = healthConfig(serviceNames, {});
  expect(page).toContain(`| \`HEALTH_REQUIRED\` | \`${required}\` |`);
  expect(page).toContain(`| \`HEALTH_CHECK_TIMEOUT_MS\` | ${timeoutMs} |`);
  expect(page).toContain(`| \`HEALTH_CACHE_MS\` | ${cacheMs} |`);
  expect(page).toContain(`| \`HEALTH_FAILURES_BEFORE_UNHEALTHY\` | ${failuresBeforeUnhealthy} |`);
});
