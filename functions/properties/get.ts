import { properties } from "../../lib/properties/definition.ts";
import { getHandler } from "../../lib/resource/handlers/get.ts";

export const handler = getHandler(properties);
