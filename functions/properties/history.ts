import { properties } from "../../lib/properties/definition.ts";
import { historyHandler } from "../../lib/resource/handlers/history.ts";

export const handler = historyHandler(properties);
