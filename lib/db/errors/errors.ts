import { AppError, type AppErrorOptions, type ProblemCode } from "../../errors.ts";

export interface DatabaseErrorDetails extends AppErrorOptions {
  sqlstate?: string | undefined;
  /** Whether the same statement may safely be sent again. */
  retryable?: boolean;
  /** `unknown` when a write may or may not have happened. */
  outcome?: "none" | "unknown";
  constraint?: string | undefined;
  column?: string | undefined;
  /** The character of the statement, counted from 1, at which the server found the error. */
  position?: number | undefined;
  /** What the server suggests. */
  hint?: string | undefined;
  /** The server's details, which may hold values of the row: for a person at a terminal, not for a log or a caller. */
  detail?: string | undefined;
}

/** Base of all that the database module throws. Nothing but the message and the code gets into an answer over HTTP. */
export class DatabaseError extends AppError {
  readonly sqlstate: string | undefined;
  readonly retryable: boolean;
  readonly outcome: "none" | "unknown";
  readonly constraint: string | undefined;
  readonly column: string | undefined;
  readonly position: number | undefined;
  readonly hint: string | undefined;
  declare readonly detail: string | undefined;

  constructor(code: ProblemCode, message: string, details: DatabaseErrorDetails = {}) {
    super(code, message, details);
    this.sqlstate = details.sqlstate;
    this.retryable = details.retryable ?? false;
    this.outcome = details.outcome ?? "none";
    this.constraint = details.constraint;
    this.column = details.column;
    this.position = details.position;
    this.hint = details.hint;
    // Not enumerable, so that neither JSON nor a log of the whole error shows the values in it.
    Object.defineProperty(this, "detail", { value: details.detail });
  }
}

export class DatabaseConnectionError extends DatabaseError {}
export class DatabaseQueryError extends DatabaseError {}
export class DatabaseTimeoutError extends DatabaseError {}
