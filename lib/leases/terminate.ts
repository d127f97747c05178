import { type Queries, sql } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { date } from "../resource/columns/builders.ts";
import type { Stored } from "../resource/stored/stored.ts";
import { updateRow } from "../resource/stored/update.ts";
import { leases } from "./definition.ts";

/** What a termination needs. */
export const termination = {
  terminated_on: date("Last day of the lease.", { required: true, example: "2028-06-30" }),
};

/**
 * Ends a signed lease on a day, the last that it holds its units; a terminated one gets another day. `check` gets the
 * lease's ETag first, and may throw. Errors: `not_found`; `conflict` for a draft and a void lease; `validation_failed` for
 * a day before it began; `lease_overlap` where a later day meets another lease.
 */
export async function terminateLease(
  tx: Queries,
  id: string,
  terminatedOn: string,
  by: string,
  check: (etag: string) => void,
): Promise<Stored> {
  const status = await tx.fetchVal<string>(sql`select status from leases where id = ${id} for update`);
  const patch = { status: "terminated", terminated_on: terminatedOn };
  const expectSigned = (etag: string) => {
    check(etag);
    if (status === "signed" || status === "terminated") return;
    throw new AppError("conflict", `Only a signed lease can be terminated, and this one is ${status}.`, {
      issues: [{ pointer: "", code: "not_signed", message: "Must be signed." }],
    });
  };
  return updateRow(tx, leases, id, patch, by, expectSigned);
}
