import { deleteHandler } from "../../lib/resource/handlers/delete.ts";
import { units } from "../../lib/units/definition.ts";

export const handler = deleteHandler(units);
