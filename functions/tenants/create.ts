import { createHandler } from "../../lib/resource/handlers/create.ts";
import { tenants } from "../../lib/tenants/definition.ts";

export const handler = createHandler(tenants);
