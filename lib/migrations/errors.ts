import { AppError } from "../errors.ts";

export type MigrationErrorCode =
  | "migration_file_invalid"
  | "migration_edited"
  | "migration_missing"
  | "migration_out_of_order"
  | "migration_locked"
  | "migration_lock_timeout"
  | "migration_out_of_time"
  | "migration_refused"
  | "migration_failed"
  | "schema_mismatch"
  | "database_unavailable";

/** Why migrations stopped. It is for operators and never for callers of the API: its message quotes files and the database. */
export class MigrationError extends AppError<MigrationErrorCode> {
  readonly details: Record<string, unknown>;

  constructor(
    code: MigrationErrorCode,
    message: string,
    options: { details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(code, message, { cause: options.cause });
    this.details = options.details ?? {};
  }
}
