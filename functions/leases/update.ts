import { leases } from "../../lib/leases/definition.ts";
import { updateHandler } from "../../lib/resource/handlers/update.ts";

export const handler = updateHandler(leases);
