import { endpointOf } from "../endpoint.ts";
import type { Connection, DiscardReason } from "./connection.ts";
import { openSocket } from "./socket.ts";

const terminate = Buffer.from([88, 0, 0, 0, 4]);
const goodbyeMs = 1_000;
const cancelMs = 2_000;

/** Cuts the connection at once. */
export function destroy(connection: Connection, reason?: DiscardReason): void {
  connection.dead = true;
  connection.discard ??= reason;
  connection.socket.destroy();
}

/** Cancels what the connection runs, on the server too, and cuts it. */
export function abandon(connection: Connection): void {
  if (!connection.dead) cancel(connection);
  destroy(connection, "expired");
}

/** Ends an idle connection: a Terminate message, and a cut when the server has not closed within a second. */
export function retire(connection: Connection): void {
  const { socket } = connection;
  if (connection.dead) socket.destroy();
  connection.dead = true;
  socket.end(terminate);
  setTimeout(() => socket.destroy(), goodbyeMs).unref();
}

/**
 * Sends a CancelRequest, which takes a connection of its own. The canceled connection is cut, so that this cannot hit a
 * later statement on it. RDS Proxy does not know the request.
 */
function cancel({ backend, settings }: Connection): void {
  if (settings.proxy) return;
  const request = Buffer.alloc(16);
  request.writeUInt32BE(16, 0);
  request.writeUInt32BE(80_877_102, 4);
  request.writeUInt32BE(backend.pid, 8);
  request.writeUInt32BE(backend.secret, 12);
  const signal = AbortSignal.timeout(cancelMs);
  openSocket(endpointOf(settings), signal).then(
    (socket) => {
      signal.addEventListener("abort", () => socket.destroy());
      socket.unref().resume().end(request);
    },
    () => {},
  );
}
