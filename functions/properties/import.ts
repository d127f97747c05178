import { fetchVal } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { idempotently } from "../../lib/http/idempotency.ts";
import { readImport, storeImport, tryImport } from "../../lib/properties/import.ts";
import { fileType, parseImportOptions } from "../../lib/properties/import-options.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "POST /properties/import", async (request) => {
  const type = fileType(request.headers["content-type"]);
  const options = parseImportOptions(request.query, type);
  const file = readImport(request.body, type, options);
  if (options.dryRun) return { status: 200, body: await tryImport({ fetchVal }, file, options) };
  return idempotently(request, async (tx) => ({
    status: 200,
    body: await storeImport(tx, file, options, request.caller?.subject ?? ""),
  }));
});
