import { fetchAll } from "../../db/index.ts";
import { type Handler, serve } from "../../http/endpoint.ts";
import { idempotently } from "../../http/idempotency.ts";
import type { Collection } from "../definition.ts";
import { fileType, parseImportOptions } from "../import/options.ts";
import { readImport, storeImport, tryImport } from "../import/report.ts";
import { collectionRoute } from "../routes.ts";

/** `POST /x/import`: a file of rows, each checked as a create checks it, with a report by line. */
export function importHandler(collection: Collection): Handler {
  return serve(collectionRoute(collection.name, "import"), async (request) => {
    const type = fileType(request.headers["content-type"]);
    const options = parseImportOptions(collection, request.query, type);
    const file = readImport(collection, request.body, type, options);
    if (options.dryRun)
      return { status: 200, body: await tryImport({ fetchAll }, collection, file, options) };
    return idempotently(request, async (tx) => ({
      status: 200,
      body: await storeImport(tx, collection, file, options, request.caller?.subject ?? ""),
    }));
  });
}
