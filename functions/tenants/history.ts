import { historyHandler } from "../../lib/resource/handlers/history.ts";
import { tenants } from "../../lib/tenants/definition.ts";

export const handler = historyHandler(tenants);
