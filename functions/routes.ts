import type { ServiceName } from "../lib/health/services.ts";
import type { Route } from "../lib/http/route.ts";
import { collectionRoutes } from "../lib/resource/routes.ts";
import { alertRoutes } from "./alerts/routes.ts";
import { analyticsRoutes } from "./analytics/routes.ts";
import { documentRoutes } from "./documents/routes.ts";
import { healthRoutes } from "./health/routes.ts";
import { importMapRoutes } from "./import-maps/routes.ts";
import { leaseRoutes } from "./leases/routes.ts";
import { ledgerRoutes } from "./ledger-routes.ts";
import { propertyRoutes } from "./properties/routes.ts";
import { rentRollRoutes } from "./rent-rolls/routes.ts";

/** Everything that is served. What is not here does not exist on AWS, on the laptop or in the OpenAPI document. */
export const routes: Route<ServiceName>[] = [
  ...healthRoutes,
  ...collectionRoutes,
  ...propertyRoutes,
  ...leaseRoutes,
  ...rentRollRoutes,
  ...importMapRoutes,
  ...ledgerRoutes,
  ...analyticsRoutes,
  ...alertRoutes,
  ...documentRoutes,
  {
    method: "GET",
    path: "/openapi.json",
    handler: "functions/docs/openapi.handler",
    summary: "This API as an OpenAPI 3.1 document",
    uses: [],
    memory: 256,
    timeout: 10,
  },
  {
    method: "GET",
    path: "/docs",
    handler: "functions/docs/page.handler",
    assets: ["functions/docs/assets/page.html"],
    summary: "The API reference as a page",
    uses: [],
    links: ["SignIn"],
    produces: ["text/html"],
    memory: 256,
    timeout: 10,
  },
  {
    method: "GET",
    path: "/docs/{file}",
    handler: "functions/docs/file.handler",
    assets: [
      "functions/docs/assets/docs.css",
      "functions/docs/assets/docs.js",
      "node_modules/swagger-ui-dist/swagger-ui.css",
      "node_modules/swagger-ui-dist/swagger-ui-bundle.js",
      "node_modules/swagger-ui-dist/oauth2-redirect.html",
      "node_modules/swagger-ui-dist/oauth2-redirect.js",
    ],
    summary: "A part of that page",
    uses: [],
    produces: ["text/javascript", "text/css", "text/html"],
    memory: 256,
    timeout: 10,
  },
  {
    method: "ANY",
    path: "$default",
    handler: "functions/fallback.handler",
    summary: "404, or 405 with Allow",
    uses: [],
    memory: 128,
    timeout: 3,
  },
];
