import { importHandler } from "../../lib/resource/handlers/import.ts";
import { tenants } from "../../lib/tenants/definition.ts";

export const handler = importHandler(tenants);
