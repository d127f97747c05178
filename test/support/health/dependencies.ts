import tls from "node:tls";
import { closeDb } from "../../../lib/db/index.ts";
import { resetChecks } from "../../../lib/health/checks/runner.ts";
import { type ServiceName, serviceNames } from "../../../lib/health/services.ts";
import { selfSigned } from "../servers/certificate.ts";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import { startTlsFront } from "../servers/tls-front.ts";
import { secrets } from "./secrets.ts";
import { type StandIn, startStandIn, type Wire } from "./stand-in.ts";
import type { start as startMinio } from "./stand-ins/minio.ts";
import type { start as startOllama } from "./stand-ins/ollama.ts";
import type { start as startRedis } from "./stand-ins/redis.ts";

type Started<S extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<S>>;

/** Every stand-in; what a single test turns on one of them is named here. */
type StandIns = Record<ServiceName, StandIn> & {
  redis: Started<typeof startRedis>;
  minio: Started<typeof startMinio>;
  ollama: Started<typeof startOllama>;
};

/** What `work` makes for each service, by the service's name. */
async function forEachService<T>(work: (name: ServiceName) => Promise<T>): Promise<Record<ServiceName, T>> {
  const made = serviceNames.map(async (name) => [name, await work(name)] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<ServiceName, T>;
}

/** A stand-in for each service, behind fault proxies, plain and with TLS. */
export async function startDependencies() {
  const certificate = await selfSigned();
  tls.setDefaultCACertificates([...tls.getCACertificates("default"), certificate.cert]);
  const standIns = (await forEachService((name) => startStandIn(name, certificate))) as StandIns;
  const fronts = await forEachService((name) => startTlsFront(standIns[name].port, certificate));
  const proxies: Record<Wire, Record<ServiceName, FaultProxy>> = {
    plain: await forEachService((name) => startFaultProxy(standIns[name].port)),
    tls: await forEachService((name) =>
      startFaultProxy(standIns[name].speaksTls ? standIns[name].port : fronts[name].port),
    ),
  };
  for (const name of serviceNames) {
    for (const secret of [proxies.plain[name].host, ...standIns[name].secrets]) secrets.add(secret);
  }

  return {
    standIns,
    proxies,
    /** Points the environment at the plain or the encrypted way, and forgets every connection and result. */
    async use(wire: Wire) {
      for (const name of serviceNames)
        Object.assign(process.env, standIns[name].settings(proxies[wire][name], wire));
      await closeDb();
      resetChecks();
    },
    async stop() {
      await closeDb();
      resetChecks();
      for (const proxy of [...Object.values(proxies.plain), ...Object.values(proxies.tls)])
        await proxy.stop();
      for (const front of Object.values(fronts)) front.stop();
      await forEachService((name) => standIns[name].stop());
    },
  };
}

export type Dependencies = Awaited<ReturnType<typeof startDependencies>>;
