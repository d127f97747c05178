import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { ImportReport } from "../../../lib/resource/import/report.ts";
import { localState, start, until, useDataDir } from "../../support/start/start.ts";

vi.setConfig({ testTimeout: 180_000 });
const dataDir = useDataDir();
const pieceRows = 300;
const piecesOfFile = 12;

const nameOf = (piece: number, row: number) => `P${piece}-${row}`;
const piece = (number: number) =>
  Array.from({ length: pieceRows }, (_, row) =>
    JSON.stringify({
      name: nameOf(number, row),
      address: "1 Main St",
      city: "Austin",
      state: "TX",
      property_type: "office",
    }),
  ).join("\n");

function send(url: string, number: number): Promise<ImportReport> {
  return fetch(`${url}/properties/import`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: piece(number),
  }).then(async (response) => {
    if (response.status !== 200) throw new Error(`${response.status}`);
    return (await response.json()) as ImportReport;
  });
}

async function storedNames(url: string): Promise<string[]> {
  const names: string[] = [];
  let next: string | undefined = "/properties?fields=name&limit=200";
  while (next !== undefined) {
    const response: Response = await fetch(new URL(next, url));
    expect(response.status).toBe(200);
    names.push(...((await response.json()) as { data: { name: string }[] }).data.map(({ name }) => name));
    next = /<([^>]*)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
  }
  return names;
}

/** NaN while no Postgres holds the directory. */
function postgresPid(directory: string): number {
  const file = path.join(directory, "postgres/postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : Number.NaN;
}

/** Sends the pieces one after another until an answer fails; the numbers of those that were acknowledged. */
async function importUntilItBreaks(url: string, onAcknowledged: (count: number) => void): Promise<number[]> {
  const acknowledged: number[] = [];
  for (let number = 0; number < piecesOfFile; number++) {
    try {
      expect(await send(url, number)).toMatchObject({ stored: pieceRows, refused: 0 });
    } catch {
      return acknowledged;
    }
    acknowledged.push(number);
    onAcknowledged(acknowledged.length);
  }
  return acknowledged;
}

test.each([["the launcher"], ["Postgres"], ["the launcher and Postgres"]])(
  "kill -9 of %s during an import loses no acknowledged row, and the file again makes each row once",
  async (victim) => {
    const directory = dataDir();
    const first = start(directory);
    const url = await first.ready;
    const victims = [
      ...(victim.includes("launcher") ? [localState(directory).pid] : []),
      ...(victim.includes("Postgres") ? [postgresPid(directory)] : []),
    ];
    const acknowledged = await importUntilItBreaks(url, (count) => {
      // Some moment into the piece that follows.
      if (count === 3) setTimeout(() => victims.forEach((pid) => void process.kill(pid, "SIGKILL")), 20);
    });
    expect(acknowledged.length).toBeGreaterThanOrEqual(3);
    // The launcher starts Postgres again at once: then a piece may have waited for it, and none failed.
    if (victim.includes("launcher")) expect(acknowledged.length).toBeLessThan(piecesOfFile);

    if (victim === "Postgres") {
      await until(async () => postgresPid(directory) > 0 && !victims.includes(postgresPid(directory)));
      process.kill(localState(directory).pid, "SIGTERM");
    }
    await first.exited;
    await sleep(200);
    const again = start(directory);
    const second = await again.ready;
    await until(async () => (await fetch(`${second}/health/ready`)).status === 200);
    const kept = new Set(await storedNames(second));
    for (const number of acknowledged)
      for (let row = 0; row < pieceRows; row++) expect(kept.has(nameOf(number, row))).toBe(true);
    expect(kept.size % pieceRows).toBe(0);

    for (let number = 0; number < piecesOfFile; number++)
      expect(await send(second, number)).toMatchObject({ rows: pieceRows, refused: 0 });
    const names = await storedNames(second);
    expect([names.length, new Set(names).size]).toEqual([piecesOfFile * pieceRows, piecesOfFile * pieceRows]);
    again.child.kill("SIGTERM");
    await again.exited;
  },
);
