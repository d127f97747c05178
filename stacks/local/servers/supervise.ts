import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../start-error.ts";
import type { Server } from "./processes.ts";

export interface Supervised {
  /** Settles with the reason when the server died too often to be started again. */
  failed: Promise<StartError>;
  stop(): Promise<void>;
}

const windowMs = 60_000;
const maxDeaths = 5;

/** Starts a server again whenever it dies, at growing intervals, until it has died more than five times within a minute. */
export function supervise(
  name: string,
  first: Server,
  start: () => Promise<Server>,
  say: (line: string) => void,
): Supervised {
  let current: Server | undefined = first;
  const stopping = new AbortController();
  const { promise: failed, resolve: fail } = Promise.withResolvers<StartError>();

  async function watch(): Promise<void> {
    let deaths: number[] = [];
    for (;;) {
      await current?.exited;
      if (stopping.signal.aborted) return;
      deaths = [...deaths.filter((at) => at > Date.now() - windowMs), Date.now()];
      if (deaths.length > maxDeaths) {
        return fail(
          new StartError(`${name} died ${deaths.length} times within a minute and is not started again.`),
        );
      }
      say(`${name} died; starting it again`);
      await sleep(100 * 2 ** (deaths.length - 1), undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      current = await start().catch((error: Error) => {
        say(`${name} did not start: ${error.message}`);
        return undefined;
      });
      // A stop was asked for meanwhile: `stop` waits for this loop, then ends the server that has just been started.
      if (stopping.signal.aborted) return;
    }
  }
  const watching = watch();
  return {
    failed,
    async stop() {
      stopping.abort();
      await current?.stop();
      await watching;
      await current?.stop();
    },
  };
}
