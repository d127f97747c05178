import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { tower } from "../../support/properties.ts";
import { copySources } from "../../support/start/copy-sources.ts";
import { checkout, nodeScript, processesOf, start, until, useDataDir } from "../../support/start/start.ts";

vi.setConfig({ testTimeout: 120_000 });
const dataDir = useDataDir();

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});

/** A checkout whose sources the test may change. */
function copyOfCheckout(): string {
  const copy = mkdtempSync(path.join(tmpdir(), "reims-dev-"));
  copies.push(copy);
  copySources(copy);
  symlinkSync(path.join(checkout, "node_modules"), path.join(copy, "node_modules"));
  return copy;
}

test("a saved file reloads the handlers, while the services stay up and keep their data", async () => {
  const [directory, copy] = [dataDir(), copyOfCheckout()];
  const run = start(directory, { cwd: copy, command: [...nodeScript, "--reload"] });
  const url = await run.ready;
  const made = await fetch(`${url}/properties`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(tower),
  });
  const property = `${url}${made.headers.get("location")}`;
  const postmaster = () => readFileSync(path.join(directory, "postgres/postmaster.pid"), "utf8");
  const before = postmaster();

  const live = path.join(copy, "functions/health/live.ts");
  const text = readFileSync(live, "utf8");
  const answer = async () => (await fetch(`${url}/health/live`)).text();
  writeFileSync(live, text.replace("new Date()", "new Date(0)"));
  await until(async () => (await answer()).includes("1970-01-01T00:00:00Z"));
  expect((await fetch(property)).status).toBe(200);

  writeFileSync(live, `${text}\nexport const broken = ;\n`);
  await until(async () => (await answer()).includes("/problems/internal"));
  expect((await fetch(property)).status).toBe(200);
  writeFileSync(live, text);
  await until(async () => (await answer()).includes('"healthy"'));
  expect(postmaster()).toBe(before);

  run.child.kill("SIGTERM");
  expect(await run.exited).toBe(0);
  expect(processesOf(directory)).toEqual([]);
});
