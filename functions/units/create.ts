import { createHandler } from "../../lib/resource/handlers/create.ts";
import { units } from "../../lib/units/definition.ts";

export const handler = createHandler(units);
