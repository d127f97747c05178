import { definitions } from "../../lib/analytics/definitions.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { taggedResponse } from "../../lib/http/responses/tagged-response.ts";
import { analyticsRoutes } from "./routes.ts";

export const handler = endpoint(analyticsRoutes, "GET /analytics/definitions", (request) => {
  expectNoQuery(request);
  return taggedResponse(request, JSON.stringify({ data: definitions }), {
    "content-type": "application/json",
  });
});
