import type { Connection } from "../connection/connection.ts";
import { type Failure, failure } from "../errors/failure.ts";

/** How a caller waits for a connection. */
export interface Wait {
  /** Milliseconds, from now on. */
  ms: number;
  /** False: the first attempt to connect that fails is the answer. */
  patient?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

interface Waiter {
  resolve(connection: Connection): void;
  reject(failure: Failure): void;
  /** Epoch milliseconds. */
  since: number;
  patient: boolean;
}

/** Callers that wait for a connection, first come, first served. */
export interface WaitQueue {
  readonly size: number;
  /** `tooLate` makes the failure when the time is over. */
  join(wait: Wait, tooLate: (since: number) => Failure): Promise<Connection>;
  /** Gives a connection to the first in the queue; false when the queue is empty. */
  serve(connection: Connection): boolean;
  reject(cause: Failure, which: (waiter: Pick<Waiter, "since" | "patient">) => boolean): void;
}

export function createWaitQueue(): WaitQueue {
  const queue = new Set<Waiter>();
  return {
    get size() {
      return queue.size;
    },
    join({ ms, patient = true, signal }, tooLate) {
      const since = Date.now();
      return new Promise((resolve, reject) => {
        const leave = () => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", onAbort);
          queue.delete(waiter);
        };
        const waiter: Waiter = {
          since,
          patient,
          resolve(connection) {
            leave();
            resolve(connection);
          },
          reject(cause) {
            leave();
            reject(cause);
          },
        };
        const onAbort = () => waiter.reject(failure("aborted", signal?.reason, false));
        const timer = setTimeout(
          () => {
            leave();
            reject(tooLate(since));
          },
          Math.max(0, ms),
        );
        queue.add(waiter);
        signal?.addEventListener("abort", onAbort);
      });
    },
    serve(connection) {
      const [first] = queue;
      first?.resolve(connection);
      return first !== undefined;
    },
    reject(cause, which) {
      for (const waiter of [...queue].filter(which)) waiter.reject(cause);
    },
  };
}
