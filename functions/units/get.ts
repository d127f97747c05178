import { getHandler } from "../../lib/resource/handlers/get.ts";
import { units } from "../../lib/units/definition.ts";

export const handler = getHandler(units);
