/** The longest delay that a timer of Node takes (32 bits, about 24 days). A longer limit is no limit. */
export const longestMs = 2 ** 31 - 1;

export interface Limit<L> {
  /** Milliseconds that the work may take. */
  ms: number;
  /** Called when the time is over. What it returns is the result; what it throws is the error. It cancels the work. */
  onTimeout: () => L;
  /** Ends the wait early. */
  signal?: AbortSignal | undefined;
  /** Called when `signal` aborts; it cancels the work, and may throw an error in the place of the signal's reason. */
  onAbort?: () => void;
}

/**
 * The result of `work`, or that of `onTimeout` when the time is over first. An answer that has arrived already wins over
 * a timer that fires late, as after a Lambda was frozen: the timeout waits for one turn of the event loop.
 * @throws the signal's reason, at once when it is aborted already
 */
export function withTimeout<T, L = never>(work: PromiseLike<T>, limit: Limit<L>): Promise<T | L> {
  const { ms, onTimeout, signal, onAbort } = limit;
  return new Promise((resolve, reject) => {
    let settled = false;
    let timer: NodeJS.Timeout | undefined;
    const settle = (end: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      end();
    };
    const finish = (result: () => T | L) => {
      try {
        resolve(result());
      } catch (error) {
        reject(error);
      }
    };
    const abort = () =>
      settle(() =>
        finish(() => {
          onAbort?.();
          throw signal?.reason;
        }),
      );
    const expire = () => settle(() => finish(onTimeout));
    work.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
    if (ms <= longestMs) timer = setTimeout(() => setImmediate(expire), ms);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}
