import { properties } from "../../lib/properties/definition.ts";
import { listHandler } from "../../lib/resource/handlers/list.ts";

export const handler = listHandler(properties);
