import { requireIfMatch } from "../../lib/config/http.ts";
import { withTransaction } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { preconditions } from "../../lib/http/etag.ts";
import { insistOnIfMatch, propertyId } from "../../lib/http/property.ts";
import { refuseQuery } from "../../lib/http/request.ts";
import { deleteProperty } from "../../lib/properties/delete.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "DELETE /properties/{id}", async (request) => {
  const id = propertyId(request);
  refuseQuery(request);
  const conditions = preconditions(request);
  insistOnIfMatch(conditions, requireIfMatch());
  await withTransaction((tx) => deleteProperty(tx, id, conditions.check), { retries: 2 });
  return { status: 204 };
});
