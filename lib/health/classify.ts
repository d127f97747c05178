import { classOfStatus, ServiceError } from "../clients/service-error.ts";
import { ConfigError } from "../config/env.ts";
import type { ErrorClass, Finding } from "./service.ts";

const byCode: Record<string, ErrorClass> = {
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
  database_resuming: "resuming",
  database_timeout: "timeout",
  "57P03": "resuming",
  "57014": "timeout",
  "57P01": "refused",
  "57P02": "refused",
  "53300": "refused",
  "28000": "auth",
  "28P01": "auth",
  "42501": "auth",
  "3D000": "not_found",
};

/** Node's TLS, OpenSSL's, and Node's HTTP parser. */
const byPrefix: [string, ErrorClass][] = [
  ["ERR_TLS", "tls"],
  ["ERR_SSL", "tls"],
  ["HPE_", "protocol"],
];

interface Metadata {
  httpStatusCode?: number;
}

const byName: Record<string, ErrorClass> = {
  AbortError: "timeout",
  TimeoutError: "timeout",
  SyntaxError: "protocol",
  CredentialsProviderError: "auth",
  ExpiredToken: "auth",
  InvalidToken: "auth",
};

/** The class of whatever a probe threw: from the error itself, else from its causes. Messages are not read. */
export function classify(error: unknown, depth = 0): ErrorClass {
  if (!(error instanceof Error) || depth > 5) return "internal";
  const own = classOf(error);
  if (own !== undefined) return own;
  if (error instanceof AggregateError && error.errors.length > 0) return classify(error.errors[0], depth + 1);
  return error.cause === undefined ? "internal" : classify(error.cause, depth + 1);
}

function classOf(error: Error): ErrorClass | undefined {
  if (error instanceof ServiceError) return error.errorClass;
  const facts = error as Error & Partial<Record<"code" | "sqlstate", unknown>> & { $metadata?: Metadata };
  const code = String(facts.sqlstate ?? facts.code ?? "");
  const status = facts.$metadata?.httpStatusCode;
  return (
    byCode[code] ??
    byName[error.name] ??
    byPrefix.find(([prefix]) => code.startsWith(prefix))?.[1] ??
    (status === undefined ? undefined : classOfStatus(status))
  );
}

/** What is to be told of a probe that threw. A setting that is missing is no failure of the service; one that is wrong is. */
export function failure(error: unknown): Finding {
  if (error instanceof ConfigError) {
    const hint = error.names.join(", ");
    return error.missing
      ? { state: "not_configured", hint }
      : { state: "unhealthy", errorClass: "internal", hint };
  }
  const errorClass = classify(error);
  return { state: errorClass === "resuming" ? "resuming" : "unhealthy", errorClass };
}
