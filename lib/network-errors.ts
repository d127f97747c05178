/** What went wrong on the way to a server. */
export type NetworkErrorKind = "refused" | "timeout" | "dns" | "tls" | "protocol";

/** Codes of Node, of its resolver and TLS, and of the database driver (`CONNECTION_…`, `CONNECT_TIMEOUT`). */
const kinds: Record<string, NetworkErrorKind> = {
  ECONNABORTED: "refused",
  ECONNREFUSED: "refused",
  ECONNRESET: "refused",
  EPIPE: "refused",
  EHOSTUNREACH: "refused",
  ENETUNREACH: "refused",
  CONNECTION_CLOSED: "refused",
  CONNECTION_ENDED: "refused",
  CONNECTION_DESTROYED: "timeout",
  CONNECT_TIMEOUT: "timeout",
  ETIMEDOUT: "timeout",
  ESOCKETTIMEDOUT: "timeout",
  ABORT_ERR: "timeout",
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  EAI_FAIL: "dns",
  EPROTO: "tls",
  CERT_HAS_EXPIRED: "tls",
  CERT_NOT_YET_VALID: "tls",
  DEPTH_ZERO_SELF_SIGNED_CERT: "tls",
  SELF_SIGNED_CERT_IN_CHAIN: "tls",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "tls",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "tls",
};

/** Node's TLS, OpenSSL, and Node's HTTP parser. */
const kindsByPrefix: [string, NetworkErrorKind][] = [
  ["ERR_TLS", "tls"],
  ["ERR_SSL", "tls"],
  ["HPE_", "protocol"],
];

/** The kind of a network error by its code; undefined when the code is not one of the network's. */
export function networkErrorKind(code: string): NetworkErrorKind | undefined {
  return kinds[code] ?? kindsByPrefix.find(([prefix]) => code.startsWith(prefix))?.[1];
}

/**
 * Whether trying again in a moment can help: a server that restarts refuses, resets or is silent, and a resolver may be
 * busy. A wrong name, a certificate or a foreign protocol stays wrong.
 */
export function isTransientNetworkError(code: string): boolean {
  const kind = networkErrorKind(code);
  return kind === "refused" || kind === "timeout" || code === "EAI_AGAIN";
}

/** An error with a code as the errors of Node have one. It names no host, so it may be logged. */
export function networkError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
