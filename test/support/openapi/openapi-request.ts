import { routes } from "../../../functions/routes.ts";
import { findRoute } from "../../../lib/http/route.ts";
import { pointerPart, resolve, schemaFaults } from "./openapi.ts";

interface Parameter {
  name: string;
  in: "query" | "header" | "path";
  explode?: boolean;
  schema: { type?: string | string[]; items?: { type?: string } };
}

/** A request that was answered well, so that the document must allow it; empty when it does. */
export function requestDifferences(
  method: string,
  target: string,
  headers: Headers,
  body: unknown,
): string[] {
  const url = new URL(target, "http://localhost");
  const route = findRoute(routes, method, url.pathname)?.route;
  if (route === undefined || route.path === "$default") return [];
  const at = `/paths/${pointerPart(route.path)}/${method.toLowerCase()}`;
  const operation = resolve<{ parameters?: unknown[]; requestBody?: object }>(at)?.value;
  const parameters = (operation?.parameters ?? []).map((_, index) => {
    const found = resolve<Parameter>(`${at}/parameters/${index}`);
    if (found === undefined) throw new Error(`${at}: no parameter ${index}`);
    return found;
  });
  const faults: string[] = [];
  for (const [name, value] of url.searchParams) {
    const parameter = parameters.find(({ value: one }) => one.in === "query" && one.name === name);
    if (parameter === undefined) faults.push(`the parameter ${name} is not described`);
    else faults.push(...parameterFaults(parameter.at, parameter.value, value));
  }
  for (const { at: place, value } of parameters.filter((one) => one.value.in === "header")) {
    const sent = headers.get(value.name);
    if (sent !== null) faults.push(...parameterFaults(place, value, sent));
  }
  if (typeof body === "string" && operation?.requestBody !== undefined) {
    const type = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    const schema = `${at}/requestBody/content/${pointerPart(type)}/schema`;
    if (resolve(schema) === undefined) faults.push(`the body's media type ${type} is not described`);
    else faults.push(...schemaFaults(schema, /[/+]json$/.test(type) ? JSON.parse(body) : body));
  }
  return faults.map((fault) => `${method} ${target}: ${fault}`);
}

/** Fails the test whose request was answered well although the document does not describe it. */
export function validateRequest(method: string, target: string, headers: Headers, body: unknown): void {
  const found = requestDifferences(method, target, headers, body);
  if (found.length > 0) throw new Error(`Answered well, but not as in OpenAPI:\n${found.join("\n")}`);
}

function parameterFaults(at: string, { name, schema, explode }: Parameter, text: string): string[] {
  const list = schema.type === "array";
  const type = list ? schema.items?.type : schema.type;
  const typed = (part: string) => (type === "number" || type === "integer" ? Number(part) : part);
  // A comma inside a value is written as \, there.
  const value = list && explode === false ? text.split(/(?<!\\),/).map(typed) : typed(text);
  return schemaFaults(`${at}/schema`, value).map((fault) => `parameter ${name}: ${fault}`);
}
