/** One thing that is wrong with a request: where (RFC 6901 pointer into the body, a parameter or a header), and what to do. */
export interface Issue {
  pointer?: string;
  parameter?: string;
  header?: string;
  /** In a file: the line, its header as 1. */
  line?: number;
  code: string;
  message: string;
}

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
export class AppError extends Error {
  readonly code: string;
  readonly issues: Issue[];
  readonly retryAfter: number | undefined;
  readonly headers: Record<string, string>;

  constructor(code: string, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.issues = options.issues ?? [];
    this.retryAfter = options.retryAfter;
    this.headers = options.headers ?? {};
  }
}
