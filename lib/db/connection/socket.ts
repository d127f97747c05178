import net from "node:net";
import tls from "node:tls";
import { networkError } from "../../network-errors.ts";
import type { Endpoint } from "../endpoint.ts";

/** SSLRequest (PostgreSQL documentation, 54.7): its length, then 80877103. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const sslAccepted = "S".charCodeAt(0);

/**
 * A socket that is connected and, where asked for, encrypted. TLS is negotiated here because the driver waits for the
 * server's answer to its SSLRequest without a limit. `onReached` is called as soon as TCP is up.
 */
export async function openSocket(
  endpoint: Endpoint,
  signal: AbortSignal,
  onReached: (socket: net.Socket) => void = () => {},
): Promise<net.Socket> {
  signal.throwIfAborted();
  const { host, port } = endpoint;
  const socket = net.connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000 });
  await firstEvent(socket, "connect", signal);
  onReached(socket);
  if (endpoint.tls === undefined) return socket;
  const answered = firstEvent(socket, "data", signal);
  socket.write(sslRequest);
  const answer = (await answered) as Buffer;
  if (answer[0] !== sslAccepted || answer.length !== 1) {
    socket.destroy();
    throw networkError("ERR_TLS_REFUSED");
  }
  const encrypted = tls.connect({ socket, ...endpoint.tls });
  await firstEvent(encrypted, "secureConnect", signal);
  return encrypted;
}

/** The value of the first such event. Rejects when the socket fails or closes before it; an abort destroys the socket. */
function firstEvent(socket: net.Socket, event: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      socket.off(event, onEvent).off("close", onClose);
      signal.removeEventListener("abort", onAbort);
      end();
    };
    const onEvent = (value: unknown) => settle(() => resolve(value));
    const onError = (error: Error) => settle(() => reject(error));
    const onClose = () => onError(networkError("CONNECTION_CLOSED"));
    const onAbort = () => {
      settle(() => reject(signal.reason));
      socket.destroy();
    };
    // The error listener is never removed: an error that nothing listens to would end the process.
    socket.once(event, onEvent).on("error", onError).once("close", onClose);
    signal.addEventListener("abort", onAbort);
  });
}
