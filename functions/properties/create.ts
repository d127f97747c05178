import type { Queries } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { idempotently } from "../../lib/http/idempotency.ts";
import { propertyResponse } from "../../lib/http/property.ts";
import { readJson, refuseQuery } from "../../lib/http/request.ts";
import { createProperty } from "../../lib/properties/create.ts";
import { valid, validateProperty } from "../../lib/properties/validate.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "POST /properties", (request) => {
  refuseQuery(request);
  const input = valid(validateProperty(readJson(request)));
  const by = request.caller?.subject ?? "";
  const effect = async (tx: Queries) => {
    const created = await createProperty(tx, input, by);
    return propertyResponse(201, created, { location: `/properties/${created.id}` });
  };
  return idempotently(request, effect, { retries: 2 });
});
