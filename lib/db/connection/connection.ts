import type { Socket } from "node:net";
import type postgres from "postgres";
import type { Settings } from "../settings.ts";
import type { Backend } from "./driver.ts";

/** Why a connection was not used again. */
export type DiscardReason =
  | "age"
  | "closed"
  | "expired"
  | "half_open"
  | "idle"
  | "read_only"
  | "session"
  | "shutdown"
  | "stale_plan";

export type Rows = postgres.RowList<postgres.Row[]>;

/** One connection to the server. Times are of the wall clock, which goes on while a Lambda is frozen. */
export interface Connection {
  readonly settings: Settings;
  readonly client: postgres.Sql;
  readonly socket: Socket;
  readonly backend: Backend;
  readonly openedAt: number;
  usedAt: number;
  dead: boolean;
  /** Why it must not be used by another caller. */
  discard: DiscardReason | undefined;
  /** Texts that are prepared on it. */
  readonly prepared: Set<string>;
  /** By its OID, whether a type that a user made is an array. */
  readonly userTypes: Map<number, boolean>;
  /** What the server sent last; after a loss it may hold the reason. */
  lastBytes: Buffer | undefined;
}
