import { startLocal } from "../stacks/local/index.ts";
import { localSettings } from "../stacks/local/settings.ts";
import { StartError } from "../stacks/local/start-error.ts";
import { CommandError, command } from "./support/command.ts";

const say = (line: string) => console.error(line);

/** Resolves with what ends the run: a signal, or under npm the end of npm, which passes no SIGKILL on. */
function ended(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    if (process.env.npm_lifecycle_event !== "start") return;
    setInterval(() => process.ppid !== parent && resolve(), 500).unref();
  });
}

await command(async () => {
  const end = ended();
  // Whoever read our output may be gone; that is no reason to leave the servers alone.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  const system = await startLocal(localSettings(), say).catch((error) => {
    throw error instanceof StartError ? new CommandError(error.message, { cause: error }) : error;
  });
  console.log(`REIMS ready at ${system.url}`);
  const crash = new Promise<Error>((resolve) => process.on("uncaughtException", resolve));
  const failure = await Promise.race([end, system.failed, crash]);
  say(
    failure === undefined ? "Stopping" : failure instanceof StartError ? failure.message : `${failure.stack}`,
  );
  await system.stop();
  process.exit(failure === undefined ? 0 : 1);
});
