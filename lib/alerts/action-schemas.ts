import * as v from "valibot";
import { date, lines } from "../resource/validation/field-rules.ts";

const note = v.optional(v.nullable(lines(2000)));

/** The body of each action; an acknowledgement and a resolution may come without one. */
export const actionSchemas = {
  acknowledge: v.strictObject({ note }),
  resolve: v.strictObject({
    note,
    resolution: v.optional(v.picklist(["fixed", "waived"], "Must be one of fixed, waived.")),
  }),
  snooze: v.strictObject({ note, until: date() }),
} as const;
