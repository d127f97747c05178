import { endpoint } from "../../lib/http/endpoint.ts";
import { preconditions } from "../../lib/http/etag.ts";
import { idempotently } from "../../lib/http/idempotency.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { pathId, readJson } from "../../lib/http/request.ts";
import { terminateLease, termination } from "../../lib/leases/terminate.ts";
import { rowResponse } from "../../lib/resource/handlers/row-response.ts";
import { readObject } from "../../lib/resource/validation/validate.ts";
import { leaseRoutes } from "./routes.ts";

export const handler = endpoint(leaseRoutes, "POST /leases/{id}/terminate", (request) => {
  const id = pathId(request);
  expectNoQuery(request);
  const { check } = preconditions(request);
  const { terminated_on } = readObject(termination, readJson(request), "a termination");
  const by = request.caller?.subject ?? "";
  return idempotently(
    request,
    async (tx) => rowResponse(200, await terminateLease(tx, id, terminated_on, by, check)),
    { retries: 2 },
  );
});
