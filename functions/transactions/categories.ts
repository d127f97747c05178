import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { taggedResponse } from "../../lib/http/responses/tagged-response.ts";
import { categories } from "../../lib/transactions/categories.ts";
import { ledgerRoutes } from "../ledger-routes.ts";

export const handler = endpoint(ledgerRoutes, "GET /transaction-categories", (request) => {
  expectNoQuery(request);
  return taggedResponse(request, JSON.stringify({ data: categories }), {
    "content-type": "application/json",
  });
});
