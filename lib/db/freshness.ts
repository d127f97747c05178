import { setImmediate as turn } from "node:timers/promises";
import { type Connection, send } from "./connection.ts";
import { isFailure } from "./failure.ts";
import type { Settings } from "./open.ts";
import type { DiscardReason } from "./stats.ts";

/** Used so short a time ago that nothing is asked before it is used again. */
const hotMs = 20;
/** Idle so long that something between may have forgotten it: an answer to a ping is wanted first. */
const pingAfterMs = 5_000;
const pingMs = 1_000;

/** What the pool knows of trouble: connections last used before this moment are not to be trusted. */
export interface Trust {
  suspectSince: number;
}

export function isHot(connection: Connection, settings: Settings, trust: Trust): boolean {
  const now = Date.now();
  const idle = now - connection.usedAt;
  return (
    idle >= 0 &&
    idle < hotMs &&
    !connection.dead &&
    connection.usedAt > trust.suspectSince &&
    now - connection.openedAt < settings.maxAgeMs
  );
}

/**
 * Why a connection must not be used, or undefined when it may. Timers stand still while a Lambda is frozen, so this
 * goes by the wall clock, at the start of use; two turns of the event loop let in a close that came meanwhile.
 */
export async function staleness(
  connection: Connection,
  settings: Settings,
  trust: Trust,
  limitMs: number,
): Promise<DiscardReason | undefined> {
  const now = Date.now();
  const idle = now - connection.usedAt;
  if (connection.dead) return "closed";
  if (now - connection.openedAt >= settings.maxAgeMs) return "age";
  if (idle < 0 || idle >= settings.maxIdleMs) return "idle";
  await turn();
  await turn();
  if (connection.dead) return "closed";
  if (idle < pingAfterMs && connection.usedAt > trust.suspectSince) return undefined;
  try {
    await send(connection, { text: "", simple: true }, Math.min(pingMs, limitMs / 2), settings);
    return undefined;
  } catch (error) {
    return isFailure(error) && error.kind === "expired" ? "half_open" : "closed";
  }
}
