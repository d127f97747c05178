import { routes } from "../functions/routes.ts";
import { descriptions } from "../lib/http/openapi/descriptions.ts";
import { openApiDocument } from "../lib/http/openapi/document.ts";

process.stdout.write(`${JSON.stringify(openApiDocument(routes, descriptions), null, 2)}\n`);
