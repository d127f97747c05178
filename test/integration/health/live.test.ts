import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { event } from "../../support/invoke.ts";

const root = path.resolve(import.meta.dirname, "../../..");

const events = ["*/*", "application/health+json"].map((accept) =>
  event("GET", "/health/live", { claims: null, headers: { accept } }),
);

/** Calls the handler in a process of its own that notes every setting read and every socket, name lookup and child asked for. */
const witness = `
  const noted = { read: [], opened: [] };
  const { env } = process;
  process.env = new Proxy(env, {
    get(target, name) { noted.read.push(String(name)); return target[name]; },
    has(target, name) { noted.read.push(String(name)); return name in target; },
  });
  const net = await import("node:net"), dns = await import("node:dns"), dgram = await import("node:dgram");
  const children = await import("node:child_process");
  const refuse = (what) => () => { noted.opened.push(what); throw new Error(what); };
  net.default.Socket.prototype.connect = refuse("socket");
  dns.default.lookup = refuse("lookup");
  dgram.default.createSocket = refuse("datagram");
  children.default.spawn = refuse("child");
  const { handler } = await import(${JSON.stringify(path.join(root, "functions/health/live.ts"))});
  const context = { awsRequestId: "1", getRemainingTimeInMillis: () => 3000 };
  const answers = [];
  for (const event of ${JSON.stringify(events)}) answers.push(await handler(event, context));
  console.log(JSON.stringify({ ...noted, answers: answers.map(({ statusCode, body }) => [statusCode, JSON.parse(body)]) }));
`;

const nonsense = Object.fromEntries(
  [
    ...["URL", "HOST", "PORT", "NAME", "USER", "PASSWORD", "SSL", "POOL_MIN", "POOL_MAX"].map(
      (n) => `DATABASE_${n}`,
    ),
    ...["REDIS_URL", "REDIS_HOST", "REDIS_PORT", "MINIO_ENDPOINT", "MINIO_BUCKET", "MINIO_ACCESS_KEY"],
    ...["OLLAMA_HOST", "OLLAMA_PORT", "SST_KEY", "SST_KEY_FILE", "SST_RESOURCE_App", "SST_RESOURCE_Database"],
    ...["HEALTH_REQUIRED", "HEALTH_CHECK_TIMEOUT_MS", "HEALTH_CACHE_MS", "CURSOR_SECRET", "METRICS"],
  ].map((name) => [name, "\u0001{nonsense"]),
);

test("/health/live opens nothing and reads no setting but the log's level, with every setting nonsense", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", witness], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "silent", ...nonsense },
    cwd: root,
  });
  const { read, opened, answers } = JSON.parse(stdout);
  expect(opened).toEqual([]);
  const settings = read.filter(
    (name: string) => name in nonsense || /^(SST|AWS|REIMS|DATABASE|REDIS)_/.test(name),
  );
  expect(settings.filter((name: string) => name !== "AWS_LAMBDA_LOG_LEVEL")).toEqual([]);
  expect(answers).toEqual([
    [
      200,
      {
        success: true,
        status: "healthy",
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      },
    ],
    [200, { status: "pass" }],
  ]);
});
