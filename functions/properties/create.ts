import { properties } from "../../lib/properties/definition.ts";
import { createHandler } from "../../lib/resource/handlers/create.ts";

export const handler = createHandler(properties);
