import { requireIfMatch } from "../../config/http.ts";
import { withTransaction } from "../../db/index.ts";
import { type Handler, serve } from "../../http/endpoint.ts";
import { expectIfMatch, preconditions } from "../../http/etag.ts";
import { expectNoQuery } from "../../http/query.ts";
import { pathId, readJson } from "../../http/request.ts";
import type { Collection } from "../definition.ts";
import { collectionRoute } from "../routes.ts";
import { updateRow } from "../stored/update.ts";
import { valid, validatePatch } from "../validation/validate.ts";
import { rowResponse } from "./row-response.ts";

/** `PATCH /x/{id}`: a merge patch (RFC 7396), guarded by If-Match. */
export function updateHandler(collection: Collection): Handler {
  return serve(collectionRoute(collection.name, "update"), async (request) => {
    const id = pathId(request);
    expectNoQuery(request);
    const conditions = preconditions(request);
    expectIfMatch(conditions, requireIfMatch());
    const patch = valid(collection, validatePatch(collection, readJson(request)));
    const by = request.caller?.subject ?? "";
    const updated = await withTransaction(
      (tx) => updateRow(tx, collection, id, patch, by, conditions.check),
      {
        retries: 2,
      },
    );
    return rowResponse(200, updated);
  });
}
