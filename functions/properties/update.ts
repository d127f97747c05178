import { requireIfMatch } from "../../lib/config/http.ts";
import { withTransaction } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { preconditions } from "../../lib/http/etag.ts";
import { insistOnIfMatch, propertyId, propertyResponse } from "../../lib/http/property.ts";
import { readJson, refuseQuery } from "../../lib/http/request.ts";
import { updateProperty } from "../../lib/properties/update.ts";
import { valid, validatePatch } from "../../lib/properties/validate.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "PATCH /properties/{id}", async (request) => {
  const id = propertyId(request);
  refuseQuery(request);
  const conditions = preconditions(request);
  insistOnIfMatch(conditions, requireIfMatch());
  const patch = valid(validatePatch(readJson(request)));
  const by = request.caller?.subject ?? "";
  const updated = await withTransaction((tx) => updateProperty(tx, id, patch, by, conditions.check), {
    retries: 2,
  });
  return propertyResponse(200, updated);
});
