import { AppError } from "../lib/errors.ts";
import { startLocal, whenAborted } from "../stacks/local/index.ts";
import { localSettings } from "../stacks/local/settings.ts";
import { StartError } from "../stacks/local/start-error.ts";
import { npmWatch } from "./support/npm-parent.ts";

const say = (line: string) => console.error(line);

/** Aborts when the run is to end: on a signal, after a crash, or when npm, which started it, is gone. */
function ending(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => controller.abort());
  process.on("uncaughtException", (error) => controller.abort(error));
  const npmIsGone = npmWatch();
  setInterval(() => npmIsGone() && controller.abort(), 500).unref();
  return controller.signal;
}

/** What a part's failure or a crash is told as; a stop that was asked for is no failure. */
function explain(failure: unknown): string {
  if (isAbort(failure)) return "Stopping";
  if (failure instanceof StartError || failure instanceof AppError) return failure.message;
  return failure instanceof Error ? `${failure.stack}` : String(failure);
}

const isAbort = (reason: unknown) => reason instanceof DOMException && reason.name === "AbortError";

// Whoever read our output may be gone; that is no reason to leave the servers alone.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});
const end = ending();
try {
  const system = await startLocal(localSettings(), say, end);
  console.log(`REIMS ready at ${system.url}`);
  const failure = await Promise.race([whenAborted(end), system.failed]);
  say(explain(failure));
  await system.stop();
  process.exit(isAbort(failure) ? 0 : 1);
} catch (error) {
  say(explain(error));
  process.exit(isAbort(error) ? 0 : 1);
}
