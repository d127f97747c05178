import { fetchAll, fetchVal } from "../../db/index.ts";
import { type Handler, serve } from "../../http/endpoint.ts";
import type { Collection } from "../definition.ts";
import { countRows } from "../list/count.ts";
import { formOf, type ListType } from "../list/forms/forms.ts";
import { listRows } from "../list/page.ts";
import { parseListQuery } from "../list/query.ts";
import { collectionRoute } from "../routes.ts";
import { listResponse } from "./list-response.ts";

/**
 * `GET /x`: a page, filtered and sorted, as JSON, CSV or NDJSON. `view` may give the collection with columns that are
 * computed otherwise, such as for another day.
 */
export function listHandler(
  collection: Collection,
  view: (query: URLSearchParams) => Collection = () => collection,
): Handler {
  return serve(collectionRoute(collection.name, "list"), async (request) => {
    const form = formOf(request.accepted as ListType, request.headers.accept);
    const query = parseListQuery(collection, request.query, request.accepted);
    const [page, total] = await Promise.all([
      listRows({ fetchAll }, view(request.query), query, form),
      query.count === undefined ? {} : countRows({ fetchVal }, collection, query),
    ]);
    return listResponse(request, form, query, page, total);
  });
}
