import { fetchAll, fetchVal } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { listResponse } from "../../lib/http/list-response.ts";
import { countProperties } from "../../lib/properties/count.ts";
import { listProperties } from "../../lib/properties/list.ts";
import { type ListForm, type ListType, listForms } from "../../lib/properties/list-form.ts";
import { parseListQuery } from "../../lib/properties/list-query.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /properties", async (request) => {
  const form: ListForm = listForms[request.accepted as ListType];
  const query = parseListQuery(request.query, request.accepted);
  const [page, total] = await Promise.all([
    listProperties({ fetchAll }, query, form),
    query.count === undefined ? {} : countProperties({ fetchVal }, query),
  ]);
  return listResponse(request, form, query, page, total);
});
