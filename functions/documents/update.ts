import { documents } from "../../lib/documents/definition.ts";
import { updateHandler } from "../../lib/resource/handlers/update.ts";

export const handler = updateHandler(documents);
