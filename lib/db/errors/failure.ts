import postgres from "postgres";
import { DatabaseError } from "./errors.ts";
import { type Meaning, meaningOf, schemaChanged, timedOut, unavailable, unsendable } from "./sqlstate.ts";

/** How a statement failed, before its caller decides what that means. */
export interface Failure {
  /**
   * refused: the server said no. lost: the connection died. timed_out: no answer in time. unsendable: a parameter
   * could not be encoded. aborted: the caller's signal ended it, and `cause` is the signal's reason.
   */
  kind: "refused" | "lost" | "timed_out" | "unsendable" | "aborted";
  cause: unknown;
  sqlstate: string | undefined;
  /** Some of the statement may have reached the server. */
  written: boolean;
}

export function failure(kind: Failure["kind"], cause: unknown, written: boolean, sqlstate?: string): Failure {
  return { kind, cause, sqlstate, written };
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "kind" in value && "written" in value;

/** A prepared statement whose result changed its type, because a migration ran since it was prepared. */
export const isStalePlan = (cause: unknown): boolean =>
  cause instanceof postgres.PostgresError &&
  cause.code === "0A000" &&
  cause.routine === "RevalidateCachedQuery";

/**
 * The error for a failure, which for an abort is the signal's reason; any other error is returned as it is. `mayChange` says that the statement could have changed
 * something that stays: without an answer its outcome is then unknown, and it must not be sent again.
 */
export function toDatabaseError(failure: unknown, mayChange = false): Error {
  if (!isFailure(failure)) return failure as Error;
  if (failure.kind === "aborted") return failure.cause as Error;
  const { kind, cause, sqlstate, written } = failure;
  const noAnswer = kind === "lost" || kind === "timed_out";
  const unknown = sqlstate === "40003" || (mayChange && written && noAnswer);
  const { error: ErrorOfKind, code, message, retryable, retryAfter } = meaning(failure);
  const server = cause instanceof postgres.PostgresError ? cause : undefined;
  return new ErrorOfKind(
    unknown && kind !== "timed_out" ? "database_outcome_unknown" : code,
    unknown ? `${message} Whether the change was made is not known.` : message,
    {
      cause: withoutValues(cause),
      sqlstate,
      retryable: retryable && !unknown,
      outcome: unknown ? "unknown" : "none",
      ...(retryAfter === undefined || unknown ? {} : { retryAfter }),
      constraint: server?.constraint_name,
      column: server?.column_name,
      position: server?.position === undefined ? undefined : Number(server.position),
      hint: server?.hint,
      detail: server?.detail,
    },
  );
}

function meaning({ kind, cause, sqlstate }: Failure): Meaning {
  if (kind === "timed_out") return timedOut;
  if (kind === "unsendable") return unsendable;
  if (isStalePlan(cause)) return schemaChanged;
  return sqlstate === undefined ? unavailable : meaningOf(sqlstate);
}

/** SQLSTATE classes whose messages hold no values. */
const safeClasses = new Set(["25", "40", "42", "53", "55", "57"]);

/** The cause without what must not get into a log: the driver's errors carry the SQL, its values, the row and the host. */
function withoutValues(cause: unknown): Error | undefined {
  if (cause === undefined || cause instanceof DatabaseError) return cause;
  const { name, code, message, routine } = cause as postgres.PostgresError;
  const safe = code !== undefined && safeClasses.has(code.slice(0, 2)) && routine !== undefined;
  const plain = new Error(safe ? message : (code ?? "no code"));
  plain.name = name;
  return Object.assign(plain, code === undefined ? {} : { code });
}
