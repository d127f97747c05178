import type { Socket } from "node:net";
import postgres from "postgres";
import { networkError } from "../../network-errors.ts";
import { endpointOf } from "../endpoint.ts";
import { failure } from "../errors/failure.ts";
import type { Settings } from "../settings.ts";
import type { Connection } from "./connection.ts";
import { driverOver, logIn } from "./driver.ts";
import { openSocket } from "./socket.ts";

/** Milliseconds of one attempt, first until TCP is up and then until the login is done. The pool tries again. */
const reachMs = 3_000;
const loginMs = 10_000;
/** A server that accepts and then sends nothing for so long is waking up. */
const silenceMs = 2_000;

/** Connects and logs in; rejects with a Failure. `onReached` is called when the server has accepted the connection. */
export async function connect(
  settings: Settings,
  signal: AbortSignal,
  onReached: () => void = () => {},
): Promise<Connection> {
  const attempt = new AbortController();
  const either = AbortSignal.any([signal, attempt.signal]);
  const timers = [setTimeout(() => attempt.abort(networkError("CONNECT_TIMEOUT")), reachMs)];
  const reached = (socket: Socket) => {
    clearTimeout(timers[0]);
    onReached();
    timers.push(
      setTimeout(() => socket.bytesRead === 0 && attempt.abort(networkError("SILENT")), silenceMs),
      setTimeout(() => attempt.abort(networkError("CONNECT_TIMEOUT")), loginMs),
    );
  };
  try {
    return await open(settings, either, reached);
  } catch (error) {
    const cause = either.aborted ? either.reason : error;
    if (cause instanceof postgres.PostgresError) throw failure("refused", cause, false, cause.code);
    throw failure("lost", cause, false, cause?.code === "SILENT" ? "57P03" : undefined);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

async function open(
  settings: Settings,
  signal: AbortSignal,
  onReached: (socket: Socket) => void,
): Promise<Connection> {
  const password = await passwordOf(settings, signal);
  const socket = await openSocket(endpointOf(settings), signal, onReached);
  const destroy = () => socket.destroy();
  signal.addEventListener("abort", destroy, { once: true });
  try {
    const client = driverOver(socket, settings, password);
    const now = Date.now();
    const connection: Connection = {
      settings,
      client,
      socket,
      backend: { pid: 0, secret: 0 },
      openedAt: now,
      usedAt: now,
      dead: false,
      discard: undefined,
      prepared: new Set(),
      userTypes: new Map(),
      lastBytes: undefined,
    };
    const died = () => {
      connection.dead = true;
    };
    socket
      .on("error", died)
      .on("close", died)
      .on("end", died)
      .on("data", (bytes: Buffer) => {
        connection.lastBytes = bytes;
      });
    return Object.assign(connection, { backend: await logIn(client) });
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    signal.removeEventListener("abort", destroy);
  }
}

async function passwordOf({ password }: Settings, signal: AbortSignal): Promise<string> {
  if (typeof password === "string") return password;
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  return Promise.race([password(), aborted.promise]).finally(() =>
    signal.removeEventListener("abort", onAbort),
  );
}
