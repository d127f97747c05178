import { routes } from "../functions/routes.ts";
import { descriptions } from "../lib/openapi/descriptions.ts";
import { openApiDocument } from "../lib/openapi/document.ts";

process.stdout.write(`${JSON.stringify(openApiDocument(routes, descriptions), null, 2)}\n`);
