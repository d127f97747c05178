import type { Command } from "@commander-js/extra-typings";
import { AppError } from "../../lib/errors.ts";
import { reloadOnSave } from "../../stacks/local/dev-reload.ts";
import { startLocal, whenAborted } from "../../stacks/local/index.ts";
import { startPagesServer } from "../../stacks/local/pages/dev.ts";
import { localSettings } from "../../stacks/local/settings.ts";
import { StartError } from "../../stacks/local/start-error.ts";
import { examples } from "../support/command.ts";
import { npmWatch } from "../support/npm-parent.ts";

export const describe = (command: Command) =>
  withOptions(command)
    .description(
      `Runs the whole system on this machine until Ctrl-C: Postgres, an S3 server and, where one is installed, Redis,
migrated, with the API in front. The data stays in the data directory.`,
    )
    .option("--reload", "load the handlers again when a source file is saved")
    .addHelpText("after", examples("start", "start --port 9000 --data /var/lib/reims"))
    .action(start);

/** What every start takes. */
export const withOptions = (command: Command) =>
  command
    .option("--port <port>", "where the API listens; else PORT, else 8000; 0 takes any free port")
    .option(
      "--host <host>",
      "address to listen on; else HOST, else 127.0.0.1. On any other, tokens are required",
    )
    .option("--data <directory>", "where the servers keep their data; else REIMS_DATA_DIR, else .reims");

const say = (line: string) => console.error(line);

interface Options {
  port?: string;
  host?: string;
  data?: string;
  reload?: true;
}

export async function start(options: Options): Promise<never> {
  // The reader of the output may be gone. The servers run on all the same, until they are stopped properly.
  for (const stream of [process.stdout, process.stderr])
    stream.removeAllListeners("error").on("error", () => {});
  const end = ending();
  const env = { PORT: options.port, HOST: options.host, REIMS_DATA_DIR: options.data };
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
  try {
    const system = await startLocal(localSettings(), say, end);
    if (options.reload) {
      reloadOnSave(system.reload, say);
      startPagesServer(system.url, say);
    }
    console.log(`REIMS ready at ${system.url}`);
    say(`The pages: ${system.url}/app/  The API's reference: ${system.url}/docs`);
    const failure = await Promise.race([whenAborted(end), system.failed]);
    say(explain(failure));
    await system.stop();
    process.exit(isAbort(failure) ? 0 : 1);
  } catch (error) {
    say(explain(error));
    process.exit(isAbort(error) ? 0 : 1);
  }
}

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
