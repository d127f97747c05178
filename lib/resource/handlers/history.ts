import { fetchAll, fetchVal } from "../../db/index.ts";
import { type Handler, serve } from "../../http/endpoint.ts";
import { readQuery, readWhole, throwIssues } from "../../http/query.ts";
import { pathId } from "../../http/request.ts";
import { revalidated } from "../../http/response.ts";
import type { Collection } from "../definition.ts";
import { listChanges } from "../history/changes.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../list/cursor.ts";
import { defaultLimit, maxLimit } from "../list/parameters.ts";
import { collectionRoute } from "../routes.ts";

/** `GET /x/{id}/history`: who changed what and when, the newest first, also after the row was deleted. */
export function historyHandler(collection: Collection): Handler {
  return serve(collectionRoute(collection.name, "history"), async (request) => {
    const id = pathId(request);
    const query = readQuery(request.query, ["limit", "cursor"]);
    const limit = readWhole(query, "limit", 1, maxLimit, defaultLimit);
    throwIssues(query.issues);
    const cursor = query.values.get("cursor");
    const name = fingerprint([["history", id]]);
    const [after] = cursor === undefined ? [] : decodeCursor(name, cursor);
    const { changes, next } = await listChanges({ fetchAll, fetchVal }, collection, id, {
      limit,
      after: after ?? undefined,
    });
    const page = { limit, next_cursor: next === null ? null : encodeCursor(name, [next]) };
    return { status: 200, headers: revalidated, body: { data: changes, page } };
  });
}
