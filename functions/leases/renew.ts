import { endpoint } from "../../lib/http/endpoint.ts";
import { idempotently } from "../../lib/http/idempotency.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { pathId, readJson } from "../../lib/http/request.ts";
import { leases } from "../../lib/leases/definition.ts";
import { renewLease } from "../../lib/leases/renew.ts";
import { rowResponse } from "../../lib/resource/handlers/row-response.ts";
import { valid, validatePatch } from "../../lib/resource/validation/validate.ts";
import { leaseRoutes } from "./routes.ts";

export const handler = endpoint(leaseRoutes, "POST /leases/{id}/renew", (request) => {
  const id = pathId(request);
  expectNoQuery(request);
  const changes = valid(leases, validatePatch(leases, readJson(request)));
  const by = request.caller?.subject ?? "";
  return idempotently(
    request,
    async (tx) => {
      const renewal = await renewLease(tx, id, changes, by);
      return rowResponse(201, renewal, { location: `/leases/${renewal.id}` });
    },
    { retries: 2 },
  );
});
