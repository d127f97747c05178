import { alerts } from "../../lib/alerts/definition.ts";
import { historyHandler } from "../../lib/resource/handlers/history.ts";

export const handler = historyHandler(alerts);
