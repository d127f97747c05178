import { fetchOne } from "../../db/index.ts";
import { type Handler, serve } from "../../http/endpoint.ts";
import { preconditions } from "../../http/etag.ts";
import { expectNoQuery } from "../../http/query.ts";
import { pathId } from "../../http/request.ts";
import type { Collection } from "../definition.ts";
import { collectionRoute } from "../routes.ts";
import { getRow } from "../stored/get.ts";
import { versionETag } from "../stored/json.ts";
import { rowResponse } from "./row-response.ts";

/** `GET /x/{id}`: the row with its ETag, or 304 for a caller who has it. */
export function getHandler(collection: Collection): Handler {
  return serve(collectionRoute(collection.name, "get"), async (request) => {
    const id = pathId(request);
    expectNoQuery(request);
    const { check } = preconditions(request);
    const found = await getRow({ fetchOne }, collection, id);
    return rowResponse(check(versionETag(found.version)) === "unchanged" ? 304 : 200, found);
  });
}
