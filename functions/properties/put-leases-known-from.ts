import { withTransaction } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { pathId, readJson } from "../../lib/http/request.ts";
import { revalidated } from "../../lib/http/response.ts";
import { knownFrom, putKnownFrom } from "../../lib/leases/known-from.ts";
import { readObject } from "../../lib/resource/validation/validate.ts";
import { propertyRoutes } from "./routes.ts";

export const handler = endpoint(propertyRoutes, "PUT /properties/{id}/leases-known-from", async (request) => {
  const id = pathId(request);
  expectNoQuery(request);
  const { date } = readObject(knownFrom, readJson(request), "a day");
  const by = request.caller?.subject ?? "";
  const body = await withTransaction((tx) => putKnownFrom(tx, id, date, by), { retries: 2 });
  return { status: 200, headers: revalidated, body };
});
