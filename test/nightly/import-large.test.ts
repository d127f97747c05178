import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { reims } from "../support/reims.ts";
import { localState, start, useDataDir } from "../support/start/start.ts";

const dataDir = useDataDir();
const rows = 180_000;

/** The most memory that a process has held, in bytes. */
const peak = (pid: number) =>
  Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;

test("180,000 short rows go through the command in one go; in one request they are refused at once", async () => {
  const directory = dataDir();
  const { ready, child } = start(directory);
  const url = await ready;
  const file = path.join(directory, "short.csv");
  const lines = Array.from({ length: rows }, (_, index) => `B${index},1 A St,Reno,NV,land`);
  writeFileSync(file, `name,address,city,state,property_type\n${lines.join("\n")}\n`);
  expect(statSync(file).size).toBeLessThan(5_000_000);
  const begun = performance.now();
  const whole = await fetch(`${url}/properties/import`, {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: readFileSync(file),
  });
  expect([whole.status, await whole.json()]).toMatchObject([
    413,
    { detail: expect.stringContaining("send it in pieces") },
  ]);
  expect(performance.now() - begun).toBeLessThan(10_000);
  const env = { ...process.env, REIMS_DATA_DIR: directory };
  const ran = await reims(["import", file, "--json"], { env });
  expect([ran.code, JSON.parse(ran.stdout)]).toMatchObject([0, { rows, stored: rows, refused: 0 }]);
  expect(peak(localState(directory).pid)).toBeLessThan(400_000_000);
  expect(child.exitCode).toBeNull();
}, 300_000);
