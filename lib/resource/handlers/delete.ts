import { requireIfMatch } from "../../config/http.ts";
import { fetchAll, withTransaction } from "../../db/index.ts";
import { type Handler, serve } from "../../http/endpoint.ts";
import { expectIfMatch, preconditions } from "../../http/etag.ts";
import { expectNoQuery } from "../../http/query.ts";
import { pathId } from "../../http/request.ts";
import type { Collection } from "../definition.ts";
import { collectionRoute } from "../routes.ts";
import { deleteRow, throwInUse } from "../stored/delete.ts";

/** `DELETE /x/{id}`: 204, or 409 with what still refers to the row. */
export function deleteHandler(collection: Collection): Handler {
  return serve(collectionRoute(collection.name, "delete"), async (request) => {
    const id = pathId(request);
    expectNoQuery(request);
    const conditions = preconditions(request);
    expectIfMatch(conditions, requireIfMatch());
    const by = request.caller?.subject ?? "";
    await withTransaction((tx) => deleteRow(tx, collection, id, by, conditions.check), { retries: 2 }).catch(
      (error: unknown) => throwInUse({ fetchAll }, collection, id, error),
    );
    return { status: 204 };
  });
}
