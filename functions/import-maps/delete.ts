import { execute } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { mapNotFoundError, pathName } from "../../lib/import-maps/names.ts";
import { deleteMap } from "../../lib/import-maps/store.ts";
import { importMapRoutes } from "./routes.ts";

export const handler = endpoint(importMapRoutes, "DELETE /import-maps/{name}", async (request) => {
  const name = pathName(request);
  expectNoQuery(request);
  if (!(await deleteMap({ execute }, name))) throw mapNotFoundError(name);
  return { status: 204 };
});
