import type { Say } from "./servers/services.ts";

const hourMs = 3_600_000;

/** Runs now and then each hour, until it is stopped. A run that fails is told of by `what` and tried again. */
export function everyHour(
  run: () => Promise<unknown>,
  { say, what, everyMs = hourMs }: { say: Say; what: string; everyMs?: number },
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const begin = () => {
    running ??= run()
      .then(
        () => undefined,
        (error: Error) => say(`${what}: ${error.message}`),
      )
      .finally(() => {
        running = undefined;
      });
  };
  begin();
  const timer = setInterval(begin, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
