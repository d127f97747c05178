import { DatabaseError } from "../../db/index.ts";
import { AppError, type Issue } from "../../errors.ts";
import type { Column } from "../columns/column.ts";
import { type BrokenConstraint, type Collection, columnOf } from "../definition.ts";
import { rangeMessage } from "../validation/field-rules.ts";
import { validationError } from "../validation/validate.ts";

/**
 * For `.catch` of a statement that writes rows: throws what the database refused in the form of any other fault. The
 * driver's text, which shows the whole row, stays in `cause`.
 */
export function rethrow(collection: Collection): (error: unknown) => never {
  return (error) => {
    throw (error instanceof DatabaseError && faultError(collection, error)) || error;
  };
}

function faultError(collection: Collection, error: DatabaseError): AppError | undefined {
  const broken = meaningOf(collection, error);
  if (broken === undefined) return undefined;
  const { problem = "validation_failed", pointer, code, message } = broken;
  const issues: Issue[] = [{ pointer, code, message }];
  if (problem === "validation_failed") return validationError(collection, issues, error);
  return new AppError(problem, `The ${collection.one} is in conflict with what is stored.`, {
    issues,
    cause: error,
  });
}

/** What a broken constraint means: as the definition says, else by the constraint's name, `<table>_<column>_<kind>`. */
export function meaningOf(collection: Collection, error: DatabaseError): BrokenConstraint | undefined {
  const { sqlstate, constraint = "", column } = error;
  if (sqlstate === "23502" && column !== undefined)
    return { pointer: `/${column}`, code: "required", message: "Must be given." };
  if (!sqlstate?.startsWith("23")) return undefined;
  const special = collection.options.constraints?.[constraint];
  if (special !== undefined) return special;
  const [, name = "", kind = ""] = /^(.*)_(check|key|fkey)$/.exec(constraint) ?? [];
  const own = columnOf(collection, name.replace(`${collection.table}_`, ""));
  if (own === undefined) return undefined;
  const pointer = `/${name.replace(`${collection.table}_`, "")}`;
  if (kind === "fkey")
    return { pointer, code: "unknown_reference", message: "Must be the id of an existing row." };
  if (kind === "key") {
    const message = `Is taken by another ${collection.one}.`;
    return { problem: "conflict", pointer, code: "conflict", message };
  }
  return { pointer, ...checkFault(own) };
}

/** A check constraint of one column says what its definition says. */
function checkFault({ kind, choices, range, latest }: Column): { code: string; message: string } {
  if (kind === "choice")
    return { code: "unknown_choice", message: `Must be one of ${(choices ?? []).join(", ")}.` };
  if (latest === "today") return { code: "in_the_future", message: "Must not be in the future." };
  if (latest === "five_years_ahead")
    return { code: "out_of_range", message: "Must be from 1800 to at most five years ahead." };
  if (range !== undefined) return { code: "out_of_range", message: rangeMessage(range) };
  return { code: "invalid", message: "Is not valid." };
}
