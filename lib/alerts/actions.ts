import type { Queries } from "../db/index.ts";
import { sql } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { notFoundError } from "../resource/not-found.ts";
import { readRow } from "../resource/stored/create.ts";
import type { Stored } from "../resource/stored/stored.ts";
import { alerts } from "./definition.ts";

export interface ActionInput {
  note?: string | null;
  /** Of a snooze: the day on which the alert is due again. */
  until?: string;
  /** Of a resolution. */
  resolution?: "fixed" | "waived";
}

export type Action = "acknowledge" | "resolve" | "snooze";

const assignments = {
  acknowledge: (_: ActionInput, by: string) =>
    sql`status = 'acknowledged', acknowledged_at = now(), acknowledged_by = ${by}`,
  resolve: ({ resolution = "fixed" }: ActionInput, by: string) =>
    sql`status = 'resolved', resolved_at = now(), resolved_by = ${by}, resolution = ${resolution},
      waived_while_present = ${resolution === "waived"}::boolean`,
  snooze: ({ until }: ActionInput) => sql`snoozed_until = ${until ?? null}::text::date`,
};

/**
 * What a person does with an alert. A fixed one opens again when its condition still holds at the next evaluation; a waived
 * one only after its condition was gone, or by a graver rule. Errors: `not_found`, and `conflict` for one that is resolved.
 */
export async function actOnAlert(
  tx: Queries,
  id: string,
  action: Action,
  input: ActionInput,
  by: string,
): Promise<Stored> {
  const status = await tx.fetchVal<string>(sql`select status from alerts where id = ${id} for update`);
  if (status === null) throw notFoundError(alerts, id);
  if (status === "resolved") throw new AppError("conflict", "The alert is resolved.");
  const note = input.note === undefined ? sql.raw("") : sql`, note = ${input.note}`;
  await tx.execute(
    sql`update alerts set ${assignments[action](input, by)} ${note}, updated_by = ${by} where id = ${id}`,
  );
  return readRow(tx, alerts, id);
}
