import { listHandler } from "../../lib/resource/handlers/list.ts";
import { units } from "../../lib/units/definition.ts";

export const handler = listHandler(units);
