import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, expect, test } from "vitest";
import { execute, fetchVal } from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();
const script = path.join(import.meta.dirname, "../../support/children/frozen-client.ts");
const rounds = 100;
let client: ChildProcess;

beforeAll(() => execute("create table frozen (n integer)"));
afterEach(() => {
  client.kill("SIGKILL");
});

async function start(env: Record<string, string>): Promise<void> {
  client = fork(script, {
    env: { PATH: process.env.PATH, DATABASE_URL: database.url, PGAPPNAME: "", ...env },
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  await once(client, "message");
}

const answer = async () => (await once(client, "message"))[0] as { value?: unknown; error?: string };

/** The server ends every connection of the other process while it is frozen; it wakes to find a call waiting. */
async function freezeAndCall(call: "read" | "write") {
  client.kill("SIGSTOP");
  await execute(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()" +
      " and not pid = any($1)",
    [ours],
  );
  await sleep(30);
  const answered = answer();
  client.send(call);
  client.kill("SIGCONT");
  return answered;
}

let ours: number[] = [];
async function rememberOurs(): Promise<void> {
  ours =
    (await fetchVal<number[]>(
      "select array_agg(pid) from pg_stat_activity where datname = current_database()",
    )) ?? [];
}

test.each([
  ["a Lambda's single connection", { AWS_LAMBDA_FUNCTION_NAME: "reims", DATABASE_SSL: "disable" }],
  ["a pool of a server", { DATABASE_POOL_MIN: "3" }],
])(
  `after each of ${rounds} freezes in which the server closed %s, the first call succeeds`,
  async (_, env) => {
    await rememberOurs();
    await start(env);
    client.send("read");
    expect(await answer()).toEqual({ value: 1 });
    let writes = 0;
    for (let round = 0; round < rounds; round++) {
      const call = round % 4 === 3 ? "write" : "read";
      expect(await freezeAndCall(call)).toEqual({ value: 1 });
      if (call === "write") writes++;
    }
    expect(await fetchVal("with gone as (delete from frozen returning n) select count(*) from gone")).toBe(
      writes,
    );
  },
);
