import { importHandler } from "../../lib/resource/handlers/import.ts";
import { units } from "../../lib/units/definition.ts";

export const handler = importHandler(units);
