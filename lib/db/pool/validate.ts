import { setImmediate as turn } from "node:timers/promises";
import type { Connection, DiscardReason } from "../connection/connection.ts";
import { send } from "../connection/send.ts";
import { isFailure } from "../errors/failure.ts";

/** A connection that was used so short a time ago is used again without a check. */
const freshMs = 20;
/** After so long in idle something between may have dropped the connection, so it must answer a ping. */
const pingAfterMs = 5_000;
const pingMs = 1_000;

/**
 * Why an idle connection must not be used, or undefined when it may. Timers stand still while a Lambda is frozen, so
 * this compares wall clock times at the start of use.
 * @param suspectSince a connection was lost at this time: what was last used before it must answer a ping
 */
export async function validate(
  connection: Connection,
  suspectSince: number,
  limitMs: number,
): Promise<DiscardReason | undefined> {
  const { settings, usedAt, openedAt } = connection;
  const now = Date.now();
  const idleMs = now - usedAt;
  const suspect = usedAt <= suspectSince;
  if (connection.dead) return "closed";
  if (now - openedAt >= settings.maxAgeMs) return "age";
  if (idleMs < 0 || idleMs >= settings.maxIdleMs) return "idle";
  if (idleMs < freshMs && !suspect) return undefined;
  // Two turns of the event loop let in a close that has arrived already.
  await turn();
  await turn();
  if (connection.dead) return "closed";
  if (idleMs < pingAfterMs && !suspect) return undefined;
  try {
    await send(connection, { text: "", simple: true }, { ms: Math.min(pingMs, limitMs / 2) });
    return undefined;
  } catch (error) {
    return isFailure(error) && error.kind === "timed_out" ? "half_open" : "closed";
  }
}
