import { today } from "../dates.ts";
import { DatabaseError, type Queries, sql } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { notFoundError } from "../resource/not-found.ts";
import { readRow } from "../resource/stored/create.ts";
import type { Stored } from "../resource/stored/stored.ts";
import { validationError } from "../resource/validation/validate.ts";
import { transactions } from "./definition.ts";

/**
 * Takes a line back: stores the opposite amount, accrued on the day given (today without one), and settled on that day when
 * the line was settled. Errors: `not_found`, `already_reversed`, `validation_failed` for a line that is itself a reversal.
 */
export async function reverseTransaction(
  tx: Queries,
  id: string,
  accruedOn: string | undefined,
  by: string,
): Promise<Stored> {
  const line = await tx.fetchOne<{ reverses_id: string | null }>(
    sql`select reverses_id from transactions where id = ${id} for update`,
  );
  if (line === null) throw notFoundError(transactions, id);
  if (line.reverses_id !== null) {
    const message = "Is itself a reversal, which is not reversed.";
    throw validationError(transactions, [{ pointer: "", code: "reversal", message }]);
  }
  const day = accruedOn ?? today();
  const made = await tx
    .fetchVal<string>(
      sql`insert into transactions (property_id, category, amount, accrued_on, settled_on, scenario, lease_id, unit_id,
          group_id, counterparty, memo, reverses_id, created_by, updated_by)
        select property_id, category, -amount, ${day}::text::date,
          case when settled_on is not null then ${day}::text::date end, scenario, lease_id, unit_id, group_id,
          counterparty, memo, id, ${by}, ${by}
        from transactions where id = ${id} returning id`,
    )
    .catch(throwAlreadyReversed);
  if (made === null) throw new Error("The insert returned no row.");
  return readRow(tx, transactions, made);
}

function throwAlreadyReversed(error: unknown): never {
  if (error instanceof DatabaseError && error.constraint === "transactions_reverses_id_key")
    throw new AppError("already_reversed", "The transaction was reversed before.", { cause: error });
  throw error;
}
