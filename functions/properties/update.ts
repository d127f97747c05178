import { properties } from "../../lib/properties/definition.ts";
import { updateHandler } from "../../lib/resource/handlers/update.ts";

export const handler = updateHandler(properties);
