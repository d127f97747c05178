import { withTransaction } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { readJson } from "../../lib/http/request.ts";
import { pathName } from "../../lib/import-maps/names.ts";
import { parseKeptMap } from "../../lib/import-maps/parse.ts";
import { putMap } from "../../lib/import-maps/store.ts";
import { importMapRoutes } from "./routes.ts";

export const handler = endpoint(importMapRoutes, "PUT /import-maps/{name}", async (request) => {
  const name = pathName(request);
  expectNoQuery(request);
  const kept = parseKeptMap(name, readJson(request));
  const by = request.caller?.subject ?? "";
  const isNew = await withTransaction((tx) => putMap(tx, { name, ...kept }, by), { retries: 2 });
  return isNew
    ? { status: 201, headers: { location: `/import-maps/${name}` }, body: kept.map }
    : { status: 200, body: kept.map };
});
