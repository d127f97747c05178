import { alerts } from "../../lib/alerts/definition.ts";
import { getHandler } from "../../lib/resource/handlers/get.ts";

export const handler = getHandler(alerts);
