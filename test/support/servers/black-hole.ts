import { once } from "node:events";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";

export interface BlackHole {
  close(): Promise<void>;
}

// A thread that listens and then sleeps accepts no connection. Its queue of one is full at once, and the kernel drops every later SYN.
const listener = `
  const { parentPort, workerData } = require("node:worker_threads");
  require("node:net").createServer().listen({ ...workerData, backlog: 1 }, () => {
    parentPort.postMessage("listening");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

/** An address on loopback that answers no SYN. */
export async function openBlackHole(host: string, port: number): Promise<BlackHole> {
  const worker = new Worker(listener, { eval: true, workerData: { host, port } });
  await once(worker, "message");
  const fillers = [0, 1, 2, 3].map(() => net.connect({ host, port }).on("error", () => {}));
  await sleep(20);
  return {
    async close() {
      await worker.terminate();
      for (const filler of fillers) filler.destroy();
    },
  };
}
