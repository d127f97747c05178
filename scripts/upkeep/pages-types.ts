import { writeFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import path from "node:path";
import { routes } from "../../functions/routes.ts";
import { descriptions } from "../../lib/openapi/descriptions.ts";
import { openApiDocument } from "../../lib/openapi/document.ts";

// openapi-typescript prints through the compiler API of TypeScript 5, which TypeScript 7 no longer has.
registerHooks({
  resolve: (name, context, next) => next(name === "typescript" ? "typescript-for-openapi" : name, context),
});
const { astToString, default: openapiTypes } = await import("openapi-typescript");

const unused = new Set(["description", "summary", "example", "examples", "head", "headers"]);

/** The document without what the pages' types do not need: texts, headers, HEAD and the answers that are problems. */
function neededOf(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => neededOf(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => inProperties || !(unused.has(name) || /^([45]\d\d|Problem\.)/.test(name)))
      .map(([name, member]) => [name, neededOf(member, !inProperties && name === "properties")]),
  );
}

const document = neededOf(openApiDocument(routes, descriptions));
const nodes = await openapiTypes(JSON.stringify(document), { alphabetize: true, defaultNonNullable: false });
const file = path.join(import.meta.dirname, "../../web/lib/api/schema.ts");
await writeFile(
  file,
  `// Written by \`npm run pages:types\` from the OpenAPI document.\n${astToString(nodes)}`,
);
console.log(`${path.relative(process.cwd(), file)} is written`);
