import { alertRules } from "../../lib/alert-rules/definition.ts";
import { listHandler } from "../../lib/resource/handlers/list.ts";

export const handler = listHandler(alertRules);
