import { alertRules } from "../../lib/alert-rules/definition.ts";
import { historyHandler } from "../../lib/resource/handlers/history.ts";

export const handler = historyHandler(alertRules);
