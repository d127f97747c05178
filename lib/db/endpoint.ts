import { readFileSync } from "node:fs";
import net from "node:net";
import tls from "node:tls";
import type { DatabaseConfig } from "../config/database.ts";

export type Address = Pick<DatabaseConfig, "host" | "directHost" | "port" | "ssl" | "sslCa">;

/** Where to connect and how to encrypt. The pool's driver and that of the migrations both connect by it. */
export interface Endpoint {
  host: string;
  port: number;
  /** Undefined without TLS. */
  tls: tls.ConnectionOptions | undefined;
}

/** The endpoint of queries: the proxy where there is one. */
export function endpointOf({ host, port, ssl, sslCa }: Address): Endpoint {
  if (ssl === "disable") return { host, port, tls: undefined };
  const options: tls.ConnectionOptions = {
    host,
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
    rejectUnauthorized: ssl === "verify-full",
    ...(ssl === "verify-full" && sslCa !== undefined ? { secureContext: contextWith(sslCa) } : {}),
  };
  return { host, port, tls: options };
}

/** The endpoint of the server itself, for what a proxy cannot carry: session locks and settings. */
export function directEndpointOf(address: Address): Endpoint {
  return endpointOf({ ...address, host: address.directHost ?? address.host });
}

const contexts = new Map<string, tls.SecureContext>();

/** Trusts the certificates of the file beside Node's own and those of NODE_EXTRA_CA_CERTS. Made once: it takes 10 ms. */
function contextWith(file: string): tls.SecureContext {
  const known = contexts.get(file);
  if (known !== undefined) return known;
  const context = tls.createSecureContext({
    ca: [...tls.getCACertificates("default"), readFileSync(file, "utf8")],
  });
  contexts.set(file, context);
  return context;
}
