import postgres from "postgres";
import { DatabaseError } from "./errors.ts";
import { type Meaning, meaningOf, timedOut, unavailable } from "./sqlstate.ts";

/** How a statement failed, before anyone decided what that means to the caller. */
export interface Failure {
  /** refused: the server said no. lost: the connection died. expired: no answer in time. unsendable: it could not even be sent. */
  kind: "refused" | "lost" | "expired" | "unsendable";
  cause: unknown;
  sqlstate: string | undefined;
  /** Some of it may have reached the server. */
  written: boolean;
}

export function failure(kind: Failure["kind"], cause: unknown, written: boolean, sqlstate?: string): Failure {
  return { kind, cause, sqlstate, written };
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "kind" in value && "written" in value;

const unsendable: Meaning = {
  ...meaningOf("22"),
  message: "The statement has a parameter that cannot be sent.",
};

/**
 * The error for a failure. `mayChange` says that the statement could have changed something for good: when no answer
 * to it came, what happened is unknown, and it must not be sent again.
 */
export function toDatabaseError(failure: unknown, mayChange = false): Error {
  if (!isFailure(failure)) return failure as Error;
  const { kind, cause, sqlstate, written } = failure;
  const unknown = sqlstate === "40003" || (mayChange && written && (kind === "lost" || kind === "expired"));
  const meaning =
    kind === "expired"
      ? timedOut
      : kind === "unsendable"
        ? unsendable
        : sqlstate
          ? meaningOf(sqlstate)
          : unavailable;
  const { error: Class, code, message, retryable, retryAfter } = meaning;
  const server = cause instanceof postgres.PostgresError ? cause : undefined;
  return new Class(
    unknown && kind !== "expired" ? "database_outcome_unknown" : code,
    unknown ? `${message} Whether the change was made is not known.` : message,
    {
      cause: described(cause),
      sqlstate,
      retryable: retryable && !unknown,
      outcome: unknown ? "unknown" : "none",
      ...(retryAfter === undefined || unknown ? {} : { retryAfter }),
      constraint: server?.constraint_name,
      column: server?.column_name,
    },
  );
}

const tellsNoValues = new Set(["25", "40", "42", "53", "55", "57"]);

/** The cause without what must not get into a log: the driver's errors carry the SQL, its values, the row and the host. */
export function described(cause: unknown): Error | undefined {
  if (cause === undefined || cause instanceof DatabaseError) return cause;
  const { name, code, message, routine } = cause as postgres.PostgresError;
  const kept = code !== undefined && tellsNoValues.has(code.slice(0, 2)) && routine !== undefined;
  const plain = new Error(kept ? message : (code ?? "no code"));
  plain.name = name;
  return Object.assign(plain, code === undefined ? {} : { code });
}
