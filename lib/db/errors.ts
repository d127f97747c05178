import { AppError, type AppErrorOptions, type ProblemCode } from "../errors.ts";

export interface DatabaseErrorDetails extends AppErrorOptions {
  sqlstate?: string;
  /** Whether the same statement may safely be sent again. */
  retryable?: boolean;
  /** `unknown` when a write may or may not have happened. */
  outcome?: "none" | "unknown";
  constraint?: string;
  column?: string;
}

/** Base of all that the database module throws. */
export class DatabaseError extends AppError {
  readonly sqlstate: string | undefined;
  readonly retryable: boolean;
  readonly outcome: "none" | "unknown";
  readonly constraint: string | undefined;
  readonly column: string | undefined;

  constructor(code: ProblemCode, message: string, details: DatabaseErrorDetails = {}) {
    super(code, message, details);
    this.sqlstate = details.sqlstate;
    this.retryable = details.retryable ?? false;
    this.outcome = details.outcome ?? "none";
    this.constraint = details.constraint;
    this.column = details.column;
  }
}

export class DatabaseConnectionError extends DatabaseError {}
export class DatabaseQueryError extends DatabaseError {}
export class DatabaseTimeoutError extends DatabaseError {}
