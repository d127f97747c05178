import { alerts } from "../../lib/alerts/definition.ts";
import { listHandler } from "../../lib/resource/handlers/list.ts";

export const handler = listHandler(alerts);
