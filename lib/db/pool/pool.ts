import { networkError } from "../../network-errors.ts";
import { withTimeout } from "../../timeout.ts";
import { destroy, retire } from "../connection/close.ts";
import type { Connection, DiscardReason } from "../connection/connection.ts";
import { failure } from "../errors/failure.ts";
import type { Settings } from "../settings.ts";
import { createConnector } from "./connector.ts";
import { type Counters, createCounters, type DatabaseStats } from "./stats.ts";
import { validate } from "./validate.ts";
import { createWaitQueue, type Wait } from "./wait-queue.ts";

export interface Pool {
  readonly settings: Settings;
  readonly counters: Counters;
  /** A connection for one caller alone; rejects with a Failure. */
  acquire(wait: Wait): Promise<Connection>;
  /** Takes back a connection that was acquired. One that is dead or has a reason to be discarded is not used again. */
  release(connection: Connection): void;
  /** After a loss: idle connections must answer a ping before they are used. */
  suspect(): void;
  stats(): DatabaseStats;
  serverVersion(): string | null;
  /** Lets work end for so many milliseconds, then cuts what is left. */
  close(boundMs: number): Promise<void>;
}

/** How long the server may take to close its side. */
const goodbyeMs = 1_000;

/**
 * A pool of single connections. The driver's own pool has no limit for the wait and no figures, and its timers stand
 * still while a Lambda is frozen.
 */
export function createPool(settings: Settings): Pool {
  const live = new Set<Connection>();
  const idle: Connection[] = [];
  const queue = createWaitQueue();
  const counters = createCounters();
  let suspectSince = 0;
  let version: string | null = null;
  let closing = false;
  let onEmpty = () => {};

  const connector = createConnector(settings, {
    waiting: () => queue.size,
    live: () => live.size,
    room: () => settings.poolMax - live.size - connector.connecting,
    missing: () => (closing ? 0 : settings.poolMin - live.size),
    opened(connection) {
      counters.connects++;
      version = String(connection.client.parameters.server_version);
      live.add(connection);
      connection.socket.once("close", () => forget(connection, "closed"));
      if (connection.socket.destroyed) forget(connection, "closed");
      else offer(connection);
    },
    failed(cause, final, startedAt) {
      counters.connect_failures++;
      queue.reject(cause, ({ since, patient }) => since <= startedAt && (final || !patient));
    },
  });

  /** Gives a connection to the first caller in the queue, or keeps it idle; then it keeps no process alive. */
  function offer(connection: Connection): void {
    if (queue.serve(connection)) return;
    if (closing) evict(connection, "shutdown");
    else {
      idle.push(connection);
      connection.socket.unref();
    }
  }

  function evict(connection: Connection, reason: DiscardReason): void {
    retire(connection);
    forget(connection, reason);
  }

  function forget(connection: Connection, reason: DiscardReason): void {
    connection.dead = true;
    if (!live.delete(connection)) return;
    counters.discards[connection.discard ?? reason]++;
    const at = idle.indexOf(connection);
    if (at >= 0) idle.splice(at, 1);
    connector.grow();
    if (live.size === 0) onEmpty();
  }

  async function idleConnection(end: number): Promise<Connection | undefined> {
    for (let found = idle.pop(); found !== undefined; found = idle.pop()) {
      const reason = await validate(found, suspectSince, end - Date.now());
      if (reason === undefined) {
        found.socket.ref();
        counters.reuses++;
        return found;
      }
      evict(found, reason);
      if (reason === "half_open") for (const other of idle.splice(0)) evict(other, reason);
    }
    return undefined;
  }

  const pool: Pool = {
    settings,
    counters,
    async acquire(wait) {
      const end = Date.now() + wait.ms;
      const found = await idleConnection(end);
      if (found !== undefined) return found;
      if (closing) throw failure("lost", networkError("CONNECTION_ENDED"), false);
      const served = queue.join({ ...wait, ms: end - Date.now() }, (since) => {
        const cause = connector.failureSince(since);
        if (queue.size === 0) connector.stop();
        return cause;
      });
      connector.grow();
      return served;
    },
    release(connection) {
      connection.usedAt = Date.now();
      if (connection.dead) forget(connection, "closed");
      else if (connection.discard !== undefined) evict(connection, connection.discard);
      else {
        if (queue.size > 0) counters.reuses++;
        offer(connection);
      }
    },
    suspect() {
      suspectSince = Date.now();
    },
    serverVersion: () => version,
    stats: () => ({
      ...structuredClone(counters),
      size: live.size,
      active: live.size - idle.length,
      idle: idle.length,
      waiting: queue.size,
      connecting: connector.connecting,
    }),
    async close(boundMs) {
      closing = true;
      const closed = Promise.all(
        [...live].map(({ socket }) => new Promise((resolve) => socket.ref().once("close", resolve))),
      );
      for (const connection of idle.splice(0)) evict(connection, "shutdown");
      if (live.size > 0 || queue.size > 0) {
        const empty = new Promise<void>((resolve) => {
          onEmpty = () => queue.size === 0 && resolve();
        });
        await withTimeout(empty, { ms: boundMs, onTimeout: () => {} });
      }
      queue.reject(failure("lost", networkError("CONNECTION_ENDED"), false), () => true);
      connector.stop();
      for (const connection of live) destroy(connection, "shutdown");
      await withTimeout(closed, { ms: goodbyeMs, onTimeout: () => {} });
    },
  };
  return pool;
}
