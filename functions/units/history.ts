import { historyHandler } from "../../lib/resource/handlers/history.ts";
import { units } from "../../lib/units/definition.ts";

export const handler = historyHandler(units);
