import { leases } from "../../lib/leases/definition.ts";
import { importHandler } from "../../lib/resource/handlers/import.ts";

export const handler = importHandler(leases);
