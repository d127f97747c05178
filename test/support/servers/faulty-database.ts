import { afterAll, beforeAll, beforeEach } from "vitest";
import { closeDb, type DatabaseOptions, initDb } from "../../../lib/db/index.ts";
import { useDatabase } from "../database.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";

export interface FaultyDatabase {
  readonly proxy: FaultProxy;
  /** The database's address without the proxy. */
  readonly directUrl: string;
  /** Closes the pool and starts a new one with these options, through the proxy. */
  restart(options?: DatabaseOptions): Promise<void>;
}

/** Gives the test file a database that lib/db reaches through a fault proxy. Every test starts without a fault. */
export function useFaultyDatabase(): FaultyDatabase {
  const database = useDatabase();
  let proxy: FaultProxy | undefined;
  const started = () => {
    if (proxy === undefined) throw new Error("the proxy starts before the first test");
    return proxy;
  };
  const restart = async (options: DatabaseOptions = {}) => {
    await closeDb();
    initDb({ url: started().through(database.url), poolMin: 0, ...options });
  };
  beforeAll(async () => {
    proxy = await startFaultProxy(Number(new URL(database.url).port));
  });
  beforeEach(async () => {
    await started().set({ mode: "pass" });
    await restart();
  });
  afterAll(async () => {
    await closeDb();
    await proxy?.stop();
  });
  return {
    get proxy() {
      return started();
    },
    get directUrl() {
      return database.url;
    },
    restart,
  };
}

/** The error of a promise that must reject, and the milliseconds until then. */
export async function rejection(work: Promise<unknown>) {
  const started = performance.now();
  try {
    await work;
  } catch (error) {
    return { error, ms: performance.now() - started };
  }
  throw new Error("it did not reject");
}
