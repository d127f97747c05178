import { classOfStatus, type ErrorClass, ServiceError } from "../clients/service-error.ts";
import { ConfigError } from "../config/readers/env.ts";
import { AppError } from "../errors.ts";
import { networkErrorKind } from "../network-errors.ts";
import type { Finding } from "./service.ts";

/** Codes of the database module, and SQLSTATEs (PostgreSQL documentation, appendix A). */
const byCode: Record<string, ErrorClass> = {
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

const byName: Record<string, ErrorClass> = {
  AbortError: "timeout",
  TimeoutError: "timeout",
  SyntaxError: "protocol",
  CredentialsProviderError: "auth",
  ExpiredToken: "auth",
  InvalidToken: "auth",
};

interface Facts {
  code?: unknown;
  sqlstate?: unknown;
  /** What the AWS SDK adds to the errors of an answer. */
  $metadata?: { httpStatusCode?: number };
}

/** The class of whatever a probe threw: from the error itself, else from its causes. Messages are not read. */
export function classify(error: unknown, depth = 0): ErrorClass {
  if (!(error instanceof Error) || depth > 5) return "internal";
  const own = classOf(error);
  if (own !== undefined) return own;
  if (error instanceof AggregateError && error.errors.length > 0) return classify(error.errors[0], depth + 1);
  return error.cause === undefined ? "internal" : classify(error.cause, depth + 1);
}

function classOf(error: Error & Facts): ErrorClass | undefined {
  if (error instanceof ServiceError) return error.errorClass;
  const code = String(error.sqlstate ?? error.code ?? "");
  const status = error.$metadata?.httpStatusCode;
  return (
    byCode[code] ??
    networkErrorKind(code) ??
    byName[error.name] ??
    (status === undefined ? undefined : classOfStatus(status))
  );
}

/** The finding about a probe that threw. A setting that is missing is not a failure of the service; one that is wrong is. */
export function failure(error: unknown): Finding {
  if (error instanceof ConfigError) {
    const hint = error.names.join(", ");
    return error.missing
      ? { state: "not_configured", hint }
      : { state: "unhealthy", errorClass: "internal", hint };
  }
  const errorClass = classify(error);
  if (errorClass !== "resuming") return { state: "unhealthy", errorClass };
  const retryAfter = error instanceof AppError ? error.retryAfter : undefined;
  return { state: "resuming", errorClass, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
