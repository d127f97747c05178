import { documents } from "../../lib/documents/definition.ts";
import { listHandler } from "../../lib/resource/handlers/list.ts";

export const handler = listHandler(documents);
