import { leases } from "../../lib/leases/definition.ts";
import { deleteHandler } from "../../lib/resource/handlers/delete.ts";

export const handler = deleteHandler(leases);
