import type { Connection } from "./connection.ts";
import type { Failure } from "./failure.ts";

interface Waiter {
  resolve(connection: Connection): void;
  reject(failure: Failure): void;
  timer: NodeJS.Timeout;
  /** Epoch milliseconds of joining. */
  since: number;
  /** False: any attempt to connect that fails is the answer. */
  patient: boolean;
}

/** Those who wait for a connection, in the order in which they came, each until its own end (epoch milliseconds). */
export interface Waiting {
  readonly size: number;
  /** `tooLate` gives the reason when the end comes first. */
  join(end: number, tooLate: (since: number) => Failure, patient: boolean): Promise<Connection>;
  /** Gives a connection to who waits longest; false when nobody does. */
  serve(connection: Connection): boolean;
  reject(cause: Failure, whom: (waiter: Pick<Waiter, "since" | "patient">) => boolean): void;
}

export function waitingLine(): Waiting {
  const line = new Set<Waiter>();
  const leave = (waiter: Waiter) => {
    clearTimeout(waiter.timer);
    line.delete(waiter);
  };
  return {
    get size() {
      return line.size;
    },
    join(end, tooLate, patient) {
      const since = Date.now();
      return new Promise((resolve, reject) => {
        const expire = () => {
          leave(waiter);
          reject(tooLate(since));
        };
        const waiter: Waiter = {
          resolve,
          reject,
          since,
          patient,
          timer: setTimeout(expire, Math.max(0, end - since)),
        };
        line.add(waiter);
      });
    },
    serve(connection) {
      const [first] = line;
      if (first === undefined) return false;
      leave(first);
      first.resolve(connection);
      return true;
    },
    reject(cause, whom) {
      for (const waiter of [...line].filter(whom)) {
        leave(waiter);
        waiter.reject(cause);
      }
    },
  };
}
