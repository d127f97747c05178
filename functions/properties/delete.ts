import { properties } from "../../lib/properties/definition.ts";
import { deleteHandler } from "../../lib/resource/handlers/delete.ts";

export const handler = deleteHandler(properties);
