import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import postgres from "postgres";
import { type HttpCase, httpCases, loadOf } from "./http/cases.ts";
import { withPostgres } from "./support/database.ts";
import { type Figure, median } from "./support/measure.ts";
import { fillProperties } from "./support/sample-properties.ts";

const rows = Number(process.env.REIMS_BENCH_HTTP_ROWS ?? 10_000);
const rounds = 7;
/** Rounds before those, in which the compiler gets to know the code. */
const warmUps = 3;
const names = ["bare", "express", "fastify", "gateway"] as const;
type Name = (typeof names)[number];

interface Server {
  process: ChildProcess;
  port: number;
}

/**
 * CPU time of the server's process for a request: the local gateway, Express and Fastify as they are usually written,
 * each over a bare `node:http` server on the same driver. The load comes from another process over 16 connections.
 */
export async function bench(): Promise<Figure[]> {
  return withPostgres(async (database) => {
    const sql = postgres(database.url(), { max: 1, onnotice: () => {} });
    await fillProperties(sql, rows);
    const ids = await sql<{ id: string }[]>`select id from properties order by id limit 500`;
    await sql.end();
    const load = fork(new URL("http/load.ts", import.meta.url));
    const servers = await startAll();
    try {
      const figures: Figure[] = [];
      for (const one of httpCases(ids.map(({ id }) => id))) figures.push(await compare(servers, load, one));
      return figures;
    } finally {
      for (const { process: child } of [...servers.values(), { process: load }]) {
        child.kill();
        await once(child, "exit");
      }
    }
  });
}

async function startAll(): Promise<Map<Name, Server>> {
  const servers = new Map<Name, Server>();
  const env = { ...process.env, CURSOR_SECRET: "bench", DATABASE_POOL_MAX: "10", LOG_LEVEL: "silent" };
  for (const name of names) {
    const child = fork(new URL(`http/servers/${name}.ts`, import.meta.url), { env });
    const [port] = (await once(child, "message")) as [number];
    servers.set(name, { process: child, port });
  }
  return servers;
}

/** In turn, so that a machine whose speed drifts slows all of them; the ratios are those of each round. */
async function compare(servers: Map<Name, Server>, load: ChildProcess, one: HttpCase): Promise<Figure> {
  const costs = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, server] of servers) {
      const cost = await cpuPerRequest(server, load, one);
      if (round >= 0) costs.get(name)?.push(cost);
    }
  }
  const bare = costs.get("bare") ?? [];
  const ratios = new Map(
    [...costs].map(([name, values]) => [
      name,
      median(values.map((cost, round) => cost / (bare[round] ?? 0))),
    ]),
  );
  const shown = names
    .slice(1)
    .map((name) => `${name} ${ratios.get(name)?.toFixed(2)}`)
    .join(", ");
  return {
    name: `${one.name} over HTTP, CPU a request over a bare server`,
    ratio: ratios.get("gateway") ?? Number.NaN,
    budget: one.budget,
    detail: `${shown}; bare ${Math.round(median(bare) * 1000)} µs`,
  };
}

/** In milliseconds. */
async function cpuPerRequest(server: Server, load: ChildProcess, one: HttpCase): Promise<number> {
  const before = await cpu(server);
  load.send(loadOf(one, server.port, one.requests));
  const [failure] = (await once(load, "message")) as [string | null];
  if (failure !== null) throw new Error(failure);
  return ((await cpu(server)) - before) / one.requests;
}

async function cpu({ process: child }: Server): Promise<number> {
  child.send("cpu");
  const [milliseconds] = (await once(child, "message")) as [number];
  return milliseconds;
}
