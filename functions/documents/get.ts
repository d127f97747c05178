import { documents } from "../../lib/documents/definition.ts";
import { getHandler } from "../../lib/resource/handlers/get.ts";

export const handler = getHandler(documents);
