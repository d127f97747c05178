import { definitions } from "../collections.ts";
import { type Route, routeKey } from "../http/route.ts";
import { listQuery } from "./collections/list-parameters.ts";
import { info, securitySchemes, servers, tags } from "./info.ts";
import { headOperation, type Operation, operation, problemName, problemsByStatus } from "./operation.ts";
import { headerComponents } from "./parts/headers.ts";
import { parameters } from "./parts/parameters.ts";
import { problemAnswer } from "./parts/problems.ts";
import { schemas } from "./schemas.ts";
import type { Description, Descriptions } from "./types.ts";

export interface OpenApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, object>>;
  [member: string]: unknown;
}

/**
 * The OpenAPI 3.1 document of everything in the route table but the catch-all. A route without a description, or a
 * description without a route, is an error.
 */
export function openApiDocument(routes: readonly Route[], descriptions: Descriptions): OpenApiDocument {
  const served = routes.filter((route) => route.path !== "$default");
  const keys = served.map(routeKey);
  const stray = Object.keys(descriptions).filter((key) => !keys.includes(key));
  if (stray.length > 0) throw new Error(`Described, but not in the route table: ${stray.join(", ")}`);

  const responses: Record<string, object> = {};
  const paths: OpenApiDocument["paths"] = {};
  for (const route of served) {
    const description = described(route, descriptions);
    for (const [status, codes] of problemsByStatus(route, description)) {
      responses[problemName(status, codes)] ??= problemAnswer(status, codes);
    }
    const found = operation(route, description);
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: found };
    if (route.method === "GET") {
      paths[route.path] = { ...paths[route.path], head: headOperation(found, responses) };
    }
  }
  return {
    openapi: "3.1.0",
    info,
    servers,
    tags,
    paths,
    components: {
      schemas,
      responses,
      parameters: Object.assign({}, parameters, ...Object.values(definitions).map(listQuery)),
      headers: headerComponents(JSON.stringify([paths, responses])),
      securitySchemes,
    },
  };
}

function described(route: Route, descriptions: Descriptions): Description {
  const description = descriptions[routeKey(route)];
  if (description === undefined) throw new Error(`${routeKey(route)} has no description for OpenAPI`);
  return description;
}
