import { fetchOne } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { preconditions } from "../../lib/http/etag.ts";
import { propertyId, propertyResponse } from "../../lib/http/property.ts";
import { refuseQuery } from "../../lib/http/request.ts";
import { getProperty } from "../../lib/properties/get.ts";
import { propertyETag } from "../../lib/properties/json.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /properties/{id}", async (request) => {
  const id = propertyId(request);
  refuseQuery(request);
  const { check } = preconditions(request);
  const found = await getProperty({ fetchOne }, id);
  return propertyResponse(check(propertyETag(found.version)) === "unchanged" ? 304 : 200, found);
});
