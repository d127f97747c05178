import type { Socket } from "node:net";
import postgres from "postgres";
import type { DatabaseConfig } from "../config/database.ts";
import type { Connection } from "./connection.ts";
import { logIn, overSocket } from "./driver.ts";
import { failure } from "./failure.ts";
import { networkError, openSocket } from "./socket.ts";

export interface Settings extends Omit<DatabaseConfig, "password"> {
  password: string | (() => string | Promise<string>);
}

/** One attempt to connect: TCP must be up within this, and the login done within that. The pool tries again. */
const reachMs = 3_000;
const loginMs = 10_000;
/** A server that accepted and then said nothing for so long is one that is being woken up. */
const silenceMs = 2_000;

/** Connects and logs in; rejects with a Failure. `greeting` tells of the moment from which the server's word is awaited. */
export async function openConnection(
  settings: Settings,
  signal: AbortSignal,
  greeting: () => void = () => {},
): Promise<Connection> {
  const attempt = new AbortController();
  const stop = () => attempt.abort(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  const timers = [setTimeout(() => attempt.abort(networkError("CONNECT_TIMEOUT")), reachMs)];
  const reached = (socket: Socket) => {
    clearTimeout(timers[0]);
    greeting();
    timers.push(
      setTimeout(() => socket.bytesRead === 0 && attempt.abort(networkError("SILENT")), silenceMs),
      setTimeout(() => attempt.abort(networkError("CONNECT_TIMEOUT")), loginMs),
    );
  };
  try {
    return await connect(settings, attempt.signal, reached);
  } catch (error) {
    const cause = attempt.signal.aborted ? attempt.signal.reason : error;
    if (cause instanceof postgres.PostgresError) throw failure("refused", cause, false, cause.code);
    throw failure("lost", cause, false, cause?.code === "SILENT" ? "57P03" : undefined);
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

async function connect(
  settings: Settings,
  signal: AbortSignal,
  reached: (socket: Socket) => void,
): Promise<Connection> {
  const config = { ...settings, password: await passwordOf(settings, signal) };
  const socket = await openSocket(config, signal, reached);
  const destroy = () => socket.destroy();
  signal.addEventListener("abort", destroy, { once: true });
  try {
    const client = overSocket(config, config.password, socket);
    const now = Date.now();
    const connection: Connection = {
      client,
      socket,
      backend: { pid: 0, secret: 0 },
      openedAt: now,
      usedAt: now,
      dead: false,
      doom: undefined,
      tainted: false,
      texts: new Set(),
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
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([password(), givenUp]);
}
