import { alertRules } from "../../lib/alert-rules/definition.ts";
import { updateHandler } from "../../lib/resource/handlers/update.ts";

export const handler = updateHandler(alertRules);
