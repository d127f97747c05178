import { leases } from "../../lib/leases/definition.ts";
import { historyHandler } from "../../lib/resource/handlers/history.ts";

export const handler = historyHandler(leases);
