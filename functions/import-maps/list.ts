import { fetchAll } from "../../lib/db/index.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { listMaps } from "../../lib/import-maps/store.ts";
import { importMapRoutes } from "./routes.ts";

export const handler = endpoint(importMapRoutes, "GET /import-maps", async (request) => {
  expectNoQuery(request);
  return { status: 200, body: { data: await listMaps({ fetchAll }) } };
});
