import { updateHandler } from "../../lib/resource/handlers/update.ts";
import { units } from "../../lib/units/definition.ts";

export const handler = updateHandler(units);
