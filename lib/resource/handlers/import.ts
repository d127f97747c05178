import { type Handler, serve } from "../../http/endpoint.ts";
import type { Collection } from "../definition.ts";
import { collectionRoute } from "../routes.ts";
import type { StoreAsOf } from "./import-file.ts";

/**
 * `POST /x/import`: a file of rows, each checked as a create or a patch checks it, with a report by line. What reads files
 * is loaded by the first request, so that a cold start is as short as any handler's. `loadAsOf` gives what stores a file of
 * a past day, for a collection that keeps figures by the day.
 */
export function importHandler(collection: Collection, loadAsOf?: () => Promise<StoreAsOf>): Handler {
  return serve(collectionRoute(collection.name, "import"), async (request) => {
    const { importFile } = await import("./import-file.ts");
    return importFile(collection, request, loadAsOf);
  });
}
