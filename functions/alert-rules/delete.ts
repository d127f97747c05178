import { alertRules } from "../../lib/alert-rules/definition.ts";
import { deleteHandler } from "../../lib/resource/handlers/delete.ts";

export const handler = deleteHandler(alertRules);
