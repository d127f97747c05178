import { type Handler, serve } from "../../http/endpoint.ts";
import { idempotently } from "../../http/idempotency.ts";
import { expectNoQuery } from "../../http/query.ts";
import { readJson } from "../../http/request.ts";
import type { Collection } from "../definition.ts";
import { collectionRoute } from "../routes.ts";
import { createRow } from "../stored/create.ts";
import { valid, validateInput } from "../validation/validate.ts";
import { rowResponse } from "./row-response.ts";

/** `POST /x`: 201 with Location and ETag. An Idempotency-Key makes a retry safe. */
export function createHandler(collection: Collection): Handler {
  return serve(collectionRoute(collection.name, "create"), (request) => {
    expectNoQuery(request);
    const row = valid(collection, validateInput(collection, readJson(request)));
    const by = request.caller?.subject ?? "";
    return idempotently(
      request,
      async (tx) => {
        const created = await createRow(tx, collection, row, by);
        return rowResponse(201, created, { location: `/${collection.name}/${created.id}` });
      },
      { retries: 2 },
    );
  });
}
