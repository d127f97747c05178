/** One thing that is wrong with a request: where (RFC 6901 pointer into the body, a parameter or a header), and what to do. */
export interface Issue {
  pointer?: string;
  parameter?: string;
  header?: string;
  /** In a file: the line, its header as 1. */
  line?: number;
  /** How many rows it concerns. */
  count?: number;
  code: string;
  message: string;
  /** What else a caller can act on, such as who is in the way. Stands beside the code. */
  details?: Readonly<Record<string, string | null>>;
}

/** Every kind of error that a layer may throw. Stable: callers read them in a problem's `type`. `lib/http/problem.ts` gives each its status. */
export type ProblemCode =
  | "invalid_body"
  | "invalid_parameter"
  | "invalid_header"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "method_not_allowed"
  | "not_acceptable"
  | "idempotency_in_progress"
  | "database_conflict"
  | "database_constraint"
  | "conflict"
  | "in_use"
  | "lease_overlap"
  | "already_reversed"
  | "upload_missing"
  | "precondition_failed"
  | "content_too_large"
  | "unsupported_media_type"
  | "misdirected"
  | "validation_failed"
  | "upload_mismatch"
  | "checksum_unsupported"
  | "idempotency_key_reused"
  | "precondition_required"
  | "internal"
  | "misconfigured"
  | "database_query"
  | "service_unavailable"
  | "database_outcome_unknown"
  | "database_unavailable"
  | "database_resuming"
  | "database_timeout";

export interface AppErrorOptions {
  cause?: unknown;
  issues?: Issue[];
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
  /** Extra response headers that belong to the error, such as Allow. */
  headers?: Record<string, string>;
}

/**
 * The error that every layer may throw. `code` is stable and is what the edge maps to an HTTP status;
 * `message` is shown to the caller, so it names no host, no SQL and no driver.
 */
export class AppError<Code extends string = ProblemCode> extends Error {
  readonly code: Code;
  readonly issues: Issue[];
  readonly retryAfter: number | undefined;
  readonly headers: Record<string, string>;

  constructor(code: Code, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.issues = options.issues ?? [];
    this.retryAfter = options.retryAfter;
    this.headers = options.headers ?? {};
  }
}
