import { readFileSync } from "node:fs";
import net from "node:net";
import tls from "node:tls";
import type { DatabaseConfig } from "../config/database.ts";

export type Address = Pick<DatabaseConfig, "host" | "port" | "ssl" | "sslCa">;

/** SSLRequest (PostgreSQL documentation, 54.7): its length, then 80877103. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const sslYes = 83;

/** An error of the network with a code as Node's own errors have one; it names no host. */
export function networkError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * A socket that is connected and, where asked for, encrypted. TLS is negotiated here and not by the driver, which waits
 * for the server's yes or no without a limit. `reached` is called as soon as TCP is up.
 */
export async function openSocket(
  address: Address,
  signal: AbortSignal,
  reached: (socket: net.Socket) => void = () => {},
): Promise<net.Socket> {
  signal.throwIfAborted();
  const { host, port } = address;
  const raw = net.connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000 });
  await until(raw, "connect", signal);
  reached(raw);
  if (address.ssl === "disable") return raw;
  const answered = until(raw, "data", signal);
  raw.write(sslRequest);
  const answer = (await answered) as Buffer;
  if (answer[0] !== sslYes || answer.length !== 1) {
    raw.destroy();
    throw networkError("ERR_TLS_REFUSED");
  }
  const secure = tls.connect({ socket: raw, ...tlsOptions(address) });
  await until(secure, "secureConnect", signal);
  return secure;
}

function tlsOptions({ host, ssl, sslCa }: Address): tls.ConnectionOptions {
  return {
    host,
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
    rejectUnauthorized: ssl === "verify-full",
    ...(ssl === "verify-full" && sslCa !== undefined ? { ca: readFileSync(sslCa) } : {}),
  };
}

/** The first such event; rejects when the socket fails or closes before it, and destroys the socket when given up. */
function until(socket: net.Socket, event: string, signal: AbortSignal): Promise<unknown> {
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
    // The error listener stays: an error after this one was settled has nobody else to hear it.
    socket.once(event, onEvent).on("error", onError).once("close", onClose);
    signal.addEventListener("abort", onAbort);
  });
}
