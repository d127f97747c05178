import { deleteHandler } from "../../lib/resource/handlers/delete.ts";
import { tenants } from "../../lib/tenants/definition.ts";

export const handler = deleteHandler(tenants);
