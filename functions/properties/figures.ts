import { fetchAll, fetchVal } from "../../lib/db/index.ts";
import { listFigures } from "../../lib/figures/figures.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { readDay, readQuery, readWhole, throwIssues } from "../../lib/http/query.ts";
import { pathId } from "../../lib/http/request.ts";
import { revalidated } from "../../lib/http/response.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../../lib/resource/list/cursor.ts";
import { defaultLimit, maxLimit } from "../../lib/resource/list/parameters.ts";
import { propertyRoutes } from "./routes.ts";

export const handler = endpoint(propertyRoutes, "GET /properties/{id}/figures", async (request) => {
  const id = pathId(request);
  const query = readQuery(request.query, ["from", "to", "limit", "cursor"]);
  const [from, to] = [readDay(query, "from"), readDay(query, "to")];
  const limit = readWhole(query, "limit", 1, maxLimit, defaultLimit);
  throwIssues(query.issues);
  const name = fingerprint([
    ["figures", id],
    ["from", from ?? ""],
    ["to", to ?? ""],
  ]);
  const cursor = query.values.get("cursor");
  const [before] = cursor === undefined ? [] : decodeCursor(name, cursor);
  const { rows, next } = await listFigures({ fetchAll, fetchVal }, id, { from, to, limit, before });
  const page = { limit, next_cursor: next === null ? null : encodeCursor(name, [next]) };
  return {
    status: 200,
    headers: { "content-type": "application/json", ...revalidated },
    body: `{"data":[${rows.join(",")}],"page":${JSON.stringify(page)}}`,
  };
});
