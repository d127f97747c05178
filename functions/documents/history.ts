import { documents } from "../../lib/documents/definition.ts";
import { historyHandler } from "../../lib/resource/handlers/history.ts";

export const handler = historyHandler(documents);
