import type { ProblemCode } from "../../errors.ts";
import {
  DatabaseConnectionError,
  type DatabaseError,
  DatabaseQueryError,
  DatabaseTimeoutError,
} from "./errors.ts";

export interface Meaning {
  error: typeof DatabaseError;
  code: ProblemCode;
  message: string;
  /** The same work may be sent again as it is, given that it is known not to have happened. */
  retryable: boolean;
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
}

const refused: Meaning = {
  error: DatabaseQueryError,
  code: "database_query",
  message: "The database refused the statement.",
  retryable: false,
};
const constraint: Meaning = {
  ...refused,
  code: "database_constraint",
  message: "The change breaks a rule of what is stored.",
};
const conflict: Meaning = {
  error: DatabaseQueryError,
  code: "database_conflict",
  message: "Another change was made at the same time; try again.",
  retryable: true,
  retryAfter: 1,
};
export const timedOut: Meaning = {
  error: DatabaseTimeoutError,
  code: "database_timeout",
  message: "The database did not answer in time.",
  retryable: true,
  retryAfter: 1,
};
export const unavailable: Meaning = {
  error: DatabaseConnectionError,
  code: "database_unavailable",
  message: "The database cannot be reached.",
  retryable: true,
  retryAfter: 1,
};
export const resuming: Meaning = {
  error: DatabaseConnectionError,
  code: "database_resuming",
  message: "The database is waking up.",
  retryable: true,
  retryAfter: 15,
};
export const unsendable: Meaning = {
  ...refused,
  message: "The statement has a parameter that cannot be sent.",
};
export const schemaChanged: Meaning = {
  ...conflict,
  message: "The schema was changed at the same time; try again.",
};
const notAllowedIn: Meaning = { ...unavailable, retryable: false };
const lockHeld: Meaning = { ...timedOut, message: "A lock is held by another change." };

/** By SQLSTATE, or by its class of two characters (PostgreSQL documentation, appendix A). */
const table: Record<string, Meaning> = {
  "08": unavailable,
  "23": constraint,
  "25P03": unavailable, // idle in transaction for too long
  "25P04": timedOut, // transaction_timeout
  "28": notAllowedIn,
  "3D": notAllowedIn,
  "40": conflict,
  "53": { ...unavailable, error: DatabaseQueryError, message: "The database has no room for this now." },
  "53300": unavailable, // too many connections
  "55": { ...conflict, message: "What this needs is in use; try again." },
  "55P03": lockHeld,
  "57": unavailable, // 57P01 shutdown, 57P02 crash, 57P05 idle session
  "57014": timedOut,
  "57P03": resuming,
};

/** What an SQLSTATE means here. A code that is not in the table is a statement that the server refused. */
export function meaningOf(sqlstate: string): Meaning {
  return table[sqlstate] ?? table[sqlstate.slice(0, 2)] ?? refused;
}
