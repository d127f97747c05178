import { endpoint } from "../../lib/http/endpoint.ts";
import { once, staticAnswer } from "../../lib/http/responses/static.ts";
import { descriptions } from "../../lib/openapi/descriptions.ts";
import { openApiDocument } from "../../lib/openapi/document.ts";
import { routes } from "../routes.ts";

const document = once(() => JSON.stringify(openApiDocument(routes, descriptions)));

export const handler = endpoint(routes, "GET /openapi.json", (request) =>
  staticAnswer(request, document(), { "content-type": "application/json" }),
);
