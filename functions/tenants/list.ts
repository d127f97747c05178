import { listHandler } from "../../lib/resource/handlers/list.ts";
import { tenants } from "../../lib/tenants/definition.ts";

export const handler = listHandler(tenants);
