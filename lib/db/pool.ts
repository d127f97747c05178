import { type Connection, destroy, retire } from "./connection.ts";
import { failure } from "./failure.ts";
import { isHot, staleness, type Trust } from "./freshness.ts";
import { refuseToWaitForOneself } from "./holder.ts";
import type { Settings } from "./open.ts";
import { createOpener } from "./opener.ts";
import { networkError } from "./socket.ts";
import { type Counters, counters, type DatabaseStats, type DiscardReason } from "./stats.ts";
import { waitingLine } from "./waiting.ts";

export interface Pool {
  readonly settings: Settings;
  readonly counted: Counters;
  /** A connection for one user alone, at once where a warm one is free; rejects with a Failure. */
  acquire(limitMs: number, patient?: boolean): Connection | Promise<Connection>;
  /** Every connection that was acquired comes back here, dead or alive; with a reason it is not used again. */
  release(connection: Connection, discard?: DiscardReason): void;
  /** After a loss: what was used before it has to prove itself. */
  distrust(): void;
  stats(): DatabaseStats;
  serverVersion(): string | null;
  /** Lets what runs and waits end within the bound, then ends it. */
  close(boundMs: number): Promise<void>;
}

/** How long the server may take to close its side. */
const goodbyeMs = 1_000;

/** A pool of single connections. The driver's own has no limit for the wait, no figures, and timers that a freeze stops. */
export function createPool(settings: Settings): Pool {
  const live = new Set<Connection>();
  const idle: Connection[] = [];
  const waiting = waitingLine();
  const counted = counters();
  const trust: Trust = { suspectSince: 0 };
  let version: string | null = null;
  let closing = false;
  let onEmpty = () => {};

  const opener = createOpener(settings, {
    waiting: () => waiting.size,
    live: () => live.size,
    room: () => settings.poolMax - live.size - opener.connecting,
    missing: () => (closing ? 0 : settings.poolMin - live.size),
    opened(connection) {
      counted.connects++;
      version = String(connection.client.parameters.server_version);
      live.add(connection);
      connection.socket.once("close", () => forget(connection, "closed"));
      if (connection.socket.destroyed) forget(connection, "closed");
      else hand(connection);
    },
    failed(cause, hopeless, startedAt) {
      counted.connect_failures++;
      waiting.reject(cause, ({ since, patient }) => since <= startedAt && (hopeless || !patient));
    },
  });

  /** To the one who waits longest, else to the idle ones; those keep no process alive. */
  function hand(connection: Connection): void {
    if (waiting.serve(connection)) return;
    if (closing) drop(connection, "shutdown");
    else {
      idle.push(connection);
      connection.socket.unref();
    }
  }

  function drop(connection: Connection, reason: DiscardReason): void {
    retire(connection);
    forget(connection, reason);
  }

  function forget(connection: Connection, reason: DiscardReason): void {
    connection.dead = true;
    if (!live.delete(connection)) return;
    counted.discards[connection.doom ?? reason]++;
    const at = idle.indexOf(connection);
    if (at >= 0) idle.splice(at, 1);
    opener.grow();
    if (live.size === 0) onEmpty();
  }

  function take(connection: Connection): Connection {
    connection.socket.ref();
    counted.reuses++;
    return connection;
  }

  async function takeChecked(end: number, patient: boolean): Promise<Connection> {
    for (let found = idle.pop(); found !== undefined; found = idle.pop()) {
      const reason = await staleness(found, settings, trust, end - Date.now());
      if (reason === undefined) return take(found);
      drop(found, reason);
      if (reason === "half_open") for (const other of idle.splice(0)) drop(other, reason);
    }
    if (closing) throw failure("lost", networkError("CONNECTION_ENDED"), false);
    const tooLate = (since: number) => {
      const reason = opener.reasonFor(since);
      if (waiting.size === 0) opener.stop();
      return reason;
    };
    if (live.size > 0) refuseToWaitForOneself(pool, settings.poolMax);
    const served = waiting.join(end, tooLate, patient);
    opener.grow();
    return served;
  }

  const pool: Pool = {
    settings,
    counted,
    acquire(limitMs, patient = true) {
      const last = idle.at(-1);
      if (last === undefined || !isHot(last, settings, trust))
        return takeChecked(Date.now() + limitMs, patient);
      idle.pop();
      return take(last);
    },
    release(connection, discard) {
      connection.usedAt = Date.now();
      if (connection.dead) forget(connection, discard ?? "closed");
      else if (discard !== undefined || connection.tainted) drop(connection, discard ?? "session");
      else {
        if (waiting.size > 0) counted.reuses++;
        hand(connection);
      }
    },
    distrust() {
      trust.suspectSince = Date.now();
    },
    serverVersion: () => version,
    stats: () => ({
      ...structuredClone(counted),
      size: live.size,
      active: live.size - idle.length,
      idle: idle.length,
      waiting: waiting.size,
      connecting: opener.connecting,
    }),
    async close(boundMs) {
      closing = true;
      const closes = ({ socket }: Connection) =>
        new Promise((resolve) => {
          socket.ref().once("close", resolve);
        });
      const gone = Promise.all([...live].map(closes));
      for (const connection of idle.splice(0)) drop(connection, "shutdown");
      if (live.size > 0 || waiting.size > 0) {
        const empty = new Promise<void>((resolve) => {
          onEmpty = () => waiting.size === 0 && resolve();
        });
        await atMost(boundMs, empty);
      }
      waiting.reject(failure("lost", networkError("CONNECTION_ENDED"), false), () => true);
      opener.stop();
      for (const connection of live) destroy(connection);
      await atMost(goodbyeMs, gone);
    },
  };
  return pool;
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, bound]);
  clearTimeout(timer);
}
