import { leases } from "../../lib/leases/definition.ts";
import { getHandler } from "../../lib/resource/handlers/get.ts";

export const handler = getHandler(leases);
