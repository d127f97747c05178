import { getHandler } from "../../lib/resource/handlers/get.ts";
import { tenants } from "../../lib/tenants/definition.ts";

export const handler = getHandler(tenants);
