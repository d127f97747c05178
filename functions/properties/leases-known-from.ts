import { fetchVal } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { pathId } from "../../lib/http/request.ts";
import { revalidated } from "../../lib/http/response.ts";
import { getKnownFrom } from "../../lib/leases/known-from.ts";
import { propertyRoutes } from "./routes.ts";

export const handler = endpoint(propertyRoutes, "GET /properties/{id}/leases-known-from", async (request) => {
  const id = pathId(request);
  expectNoQuery(request);
  return { status: 200, headers: revalidated, body: await getKnownFrom({ fetchVal }, id) };
});
