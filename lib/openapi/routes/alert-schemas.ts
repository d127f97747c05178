import { alertKinds } from "../../alert-rules/kinds.ts";
import { actionSchemas } from "../../alerts/action-schemas.ts";
import { fromValibot } from "../parts/from-valibot.ts";
import { array, object } from "../parts/shapes.ts";
import type { Schema } from "../types.ts";

const count: Schema = { type: "integer", format: "int32", minimum: 0, maximum: 2_147_483_647 };

export const alertSchemas: Record<string, Schema> = {
  AcknowledgeAlert: { description: "A note.", ...fromValibot(actionSchemas.acknowledge) },
  ResolveAlert: { description: "Why it is over.", ...fromValibot(actionSchemas.resolve) },
  SnoozeAlert: { description: "Until when.", ...fromValibot(actionSchemas.snooze) },
  AlertEvaluation: {
    description: "What an evaluation did.",
    ...object({
      opened: count,
      refreshed: count,
      resolved: count,
      failed: array({ type: "string", enum: alertKinds }, alertKinds.length),
    }),
  },
};
