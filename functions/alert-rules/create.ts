import { alertRules } from "../../lib/alert-rules/definition.ts";
import { createHandler } from "../../lib/resource/handlers/create.ts";

export const handler = createHandler(alertRules);
