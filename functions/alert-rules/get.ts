import { alertRules } from "../../lib/alert-rules/definition.ts";
import { getHandler } from "../../lib/resource/handlers/get.ts";

export const handler = getHandler(alertRules);
