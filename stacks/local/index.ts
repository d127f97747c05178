import { randomBytes } from "node:crypto";
import { accessSync, constants, mkdirSync } from "node:fs";
import path from "node:path";
import { databaseConfig } from "../../lib/config/database.ts";
import { objectStoreConfig } from "../../lib/config/services.ts";
import { closeDb } from "../../lib/db/index.ts";
import { keep } from "./data-directory/keep.ts";
import { lockDirectory } from "./data-directory/lock.ts";
import { removeState, writeState } from "./data-directory/state.ts";
import { evaluateAlertsHourly } from "./evaluate-alerts.ts";
import { address, listen, requirePort } from "./listen.ts";
import { migrateUp, tellState } from "./migrate.ts";
import { pagesOf } from "./pages/serve.ts";
import { reach } from "./reach.ts";
import {
  ollamaService,
  postgresService,
  redisService,
  type Say,
  type Service,
  s3Service,
} from "./servers/services.ts";
import type { LocalSettings } from "./settings.ts";
import { StartError } from "./start-error.ts";
import { sweepDocumentsHourly } from "./sweep-documents.ts";
import type { Traces } from "./telemetry/traces.ts";

export interface LocalSystem {
  url: string;
  /** Settles with the reason when a part could not be kept running. */
  failed: Promise<StartError>;
  /** Loads the handlers' files again for the next requests. */
  reload(): Promise<void>;
  /** Stops every part and keeps the data. */
  stop(): Promise<void>;
}

/**
 * The whole system on this machine. There is one per process, since it sets the environment that the handlers read.
 * An aborted start rejects with the signal's reason. @throws StartError; nothing is left running then
 */
export async function startLocal(
  settings: LocalSettings,
  say: Say,
  signal: AbortSignal,
): Promise<LocalSystem> {
  const { dataDir } = settings;
  useDirectory(dataDir);
  const undo: (() => Promise<void> | void)[] = [lockDirectory(dataDir)];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) {
      // The other parts are stopped even when one of them fails to.
      await Promise.resolve()
        .then(step)
        .catch((error: Error) => say(`While stopping: ${error.message}`));
    }
  };
  try {
    await requirePort(settings);
    const services = await startServices(dataDir, say, undo);
    signal.throwIfAborted();
    const embedded = databaseConfig() === undefined;
    for (const { env } of services) Object.assign(process.env, env);
    process.env.CURSOR_SECRET ??= await keep(path.join(dataDir, "cursor-secret"), () =>
      randomBytes(32).toString("base64url"),
    );
    undo.push(closeDb);
    const migrating = embedded || settings.migrate ? migrateUp(say) : tellState(say);
    await Promise.race([migrating, whenAborted(signal).then((reason) => Promise.reject(reason))]);
    if (embedded || settings.migrate) {
      undo.push(evaluateAlertsHourly(say));
      if (objectStoreConfig() !== undefined) undo.push(sweepDocumentsHourly(say));
    }
    const traces = await startTraces(settings);
    if (traces !== undefined) undo.push(traces.close);
    const objects = services.find((service) => service.objects !== undefined)?.objects;
    const gateway = await listen(settings, {
      pages: await pagesOf(dataDir, say),
      traces,
      objects,
    });
    undo.push(() => gateway.close());
    const url = address(settings.host, gateway.port);
    if (objects !== undefined) process.env.MINIO_PUBLIC_ENDPOINT ??= url;
    for (const { about } of services) say(about);
    say(`Tokens: ${settings.auth}${settings.auth === "required" ? "; npx reims token prints one" : ""}`);
    const open = reach(settings.host, gateway.port);
    if (open !== undefined) say(open);
    writeState(dataDir, {
      url,
      databaseUrl: databaseUrl(),
      s3Endpoint: process.env.MINIO_ENDPOINT ?? null,
      redisUrl: process.env.REDIS_URL ?? null,
      pid: process.pid,
    });
    undo.push(() => removeState(dataDir));
    const failures = services.flatMap(({ failed }) => (failed === undefined ? [] : [failed]));
    return { url, failed: Promise.race(failures), reload: gateway.reload, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The OpenTelemetry packages are loaded only when traces are on. */
async function startTraces({ tracesAs }: LocalSettings): Promise<Traces | undefined> {
  if (tracesAs === undefined) return undefined;
  const { createTraces } = await import("./telemetry/traces.ts");
  return createTraces(tracesAs);
}

/** Resolves with the reason. */
export function whenAborted(signal: AbortSignal): Promise<unknown> {
  if (signal.aborted) return Promise.resolve(signal.reason);
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(signal.reason), { once: true }),
  );
}

function useDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new StartError(`${dataDir} cannot be used as the data directory (${code}); set REIMS_DATA_DIR.`, {
      cause,
    });
  }
}

/** Starts all services side by side. Those that started are put into `undo` even when another one fails. */
async function startServices(
  dataDir: string,
  say: Say,
  undo: (() => Promise<void> | void)[],
): Promise<Service[]> {
  const env = process.env;
  const outcomes = await Promise.allSettled([
    postgresService(dataDir, env, say),
    redisService(dataDir, env, say),
    s3Service(dataDir, env),
    ollamaService(env),
  ]);
  const services = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  undo.push(async () => void (await Promise.all(services.map((service) => service.stop?.()))));
  const failure = outcomes.find((outcome) => outcome.status === "rejected");
  if (failure !== undefined) throw failure.reason;
  return services;
}

function databaseUrl(): string {
  const config = databaseConfig();
  if (config === undefined) return "";
  const url = new URL(`postgres://${config.host.includes(":") ? `[${config.host}]` : config.host}`);
  url.port = String(config.port);
  url.username = encodeURIComponent(config.user);
  url.password = encodeURIComponent(config.password);
  url.pathname = `/${encodeURIComponent(config.database)}`;
  return url.href;
}
