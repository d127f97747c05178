import { fetchOne } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { builtInMap, mapNotFoundError, pathName } from "../../lib/import-maps/names.ts";
import { getMap } from "../../lib/import-maps/store.ts";
import { importMapRoutes } from "./routes.ts";

export const handler = endpoint(importMapRoutes, "GET /import-maps/{name}", async (request) => {
  const name = pathName(request);
  expectNoQuery(request);
  const map = builtInMap(name) ?? (await getMap({ fetchOne }, name))?.map;
  if (map === undefined) throw mapNotFoundError(name);
  return { status: 200, body: map };
});
