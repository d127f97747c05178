import { updateHandler } from "../../lib/resource/handlers/update.ts";
import { tenants } from "../../lib/tenants/definition.ts";

export const handler = updateHandler(tenants);
