import { leases } from "../../lib/leases/definition.ts";
import { createHandler } from "../../lib/resource/handlers/create.ts";

export const handler = createHandler(leases);
