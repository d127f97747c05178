import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { routes } from "../../../functions/routes.ts";
import { allowedMethods, findRoute } from "../../../lib/http/route.ts";
import { descriptions } from "../../../lib/openapi/descriptions.ts";
import { openApiDocument } from "../../../lib/openapi/document.ts";
import { commonHeaders } from "../../../lib/openapi/parts/headers.ts";

export interface Answered {
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
}

interface Described {
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, { schema: object }>;
}

export const document = openApiDocument(routes, descriptions);

const ajv = new Ajv2020({ allErrors: true, strict: false, allowUnionTypes: true });
formats.default(ajv);
ajv.addSchema({ $id: "openapi", ...document });
const compiled = new Map<string, ValidateFunction>();

/** Of the transport, or the gateway's own; the API does not decide on them. */
const transport = new Set([
  "connection",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
  "transfer-encoding",
]);

/** On every problem of ours; the document must leave them open where the gateway may answer in its own words. */
const ownHeaders = commonHeaders.filter((name) => !name.endsWith("?")).map((name) => name.toLowerCase());

/** Everything in which an answer differs from what the OpenAPI document says of it; empty when it is as described. */
export function differences(method: string, target: string, answer: Answered): string[] {
  const path = new URL(target, "http://localhost").pathname;
  const match = findRoute(routes, method, path);
  const where = `${method} ${path} → ${answer.status}`;
  if (match === undefined || match.route.path === "$default")
    return undescribedPath(where, method, path, answer);
  const base = `/paths/${pointerPart(match.route.path)}/${method.toLowerCase()}/responses/${answer.status}`;
  const response = resolve<Described>(base);
  if (response === undefined) return [`${where}: no such status is described`];
  return [
    ...headerFaults(response.at, response.value, answer),
    ...bodyFaults(response.at, response.value, method, answer),
  ].map((fault) => `${where}: ${fault}`);
}

/** Fails the test that got an answer which the document does not describe. */
export function validateResponse(method: string, target: string, answer: Answered): void {
  const found = differences(method, target, answer);
  if (found.length > 0)
    throw new Error(`Not as in OpenAPI:\n${found.join("\n")}\n${answer.body.slice(0, 600)}`);
}

function headerFaults(at: string, response: Described, answer: Answered): string[] {
  const described = new Map(
    Object.entries(response.headers ?? {}).map(([name, header]) => [
      name.toLowerCase(),
      header.$ref.slice(1),
    ]),
  );
  const faults = Object.keys(answer.headers)
    .filter((name) => !described.has(name) && !transport.has(name))
    .map((name) => `the header ${name} is not described (${at})`);
  const own = answer.headers["content-type"]?.startsWith("application/problem+json");
  const owed = own ? [...ownHeaders, ...(answer.status === 401 ? ["www-authenticate"] : [])] : [];
  for (const [name, pointer] of described) {
    const value = answer.headers[name];
    const header = resolve<{ required: boolean; schema: { type: string } }>(pointer)?.value;
    const required = header?.required || owed.includes(name);
    if (value === undefined) {
      if (required) faults.push(`the header ${name} is missing`);
      continue;
    }
    const typed = header?.schema.type === "integer" ? Number(value) : value;
    faults.push(...schemaFaults(`${pointer}/schema`, typed).map((fault) => `header ${name}: ${fault}`));
  }
  return faults;
}

function bodyFaults(at: string, response: Described, method: string, answer: Answered): string[] {
  const type = answer.headers["content-type"]?.split(";")[0]?.trim();
  if (response.content === undefined || method === "HEAD") {
    return answer.body === "" ? [] : ["a body where none is described"];
  }
  if (type === undefined) return ["no Content-Type"];
  if (!Object.hasOwn(response.content, type)) return [`the Content-Type ${type} is not described`];
  const json = /[/+]json$/.test(type);
  return schemaFaults(`${at}/content/${pointerPart(type)}/schema`, json ? parse(answer.body) : answer.body);
}

/** A path or method that no route serves: $default answers, with a problem, for OPTIONS, or by sending on to what is served. */
function undescribedPath(where: string, method: string, path: string, answer: Answered): string[] {
  const allowed = allowedMethods(routes, path);
  if (method === "OPTIONS" && answer.status === 204) return answer.body === "" ? [] : [`${where}: a body`];
  if (answer.status === 307 || answer.status === 308) {
    const { location = "" } = answer.headers;
    const served = allowedMethods(routes, location.split("?")[0] ?? "").length > 0;
    return served && answer.body === "" ? [] : [`${where}: sent on to ${location}`];
  }
  const wanted =
    answer.status === 421 || answer.status === 400 ? answer.status : allowed.length === 0 ? 404 : 405;
  if (answer.status !== wanted) return [`${where}: ${wanted} is expected where nothing is served`];
  if (answer.status === 405 && answer.headers.allow === undefined) return [`${where}: no Allow`];
  if (answer.status === 400 && answer.body === "") return [];
  return schemaFaults("/components/schemas/Problem", parse(answer.body)).map((fault) => `${where}: ${fault}`);
}

/** How a value differs from the schema at a JSON pointer of the document. */
export function schemaFaults(pointer: string, value: unknown): string[] {
  if (value instanceof SyntaxError) return [`the body is not JSON: ${value.message}`];
  let validate = compiled.get(pointer);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `openapi#${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );
}

/** The node at a JSON pointer with the place where it really stands, one reference followed. */
export function resolve<T>(pointer: string): { at: string; value: T } | undefined {
  let node: unknown = document;
  for (const part of pointer.slice(1).split("/")) {
    node = (node as Record<string, unknown> | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (node === undefined) return undefined;
  const target = (node as { $ref?: string }).$ref;
  return target === undefined ? { at: pointer, value: node as T } : resolve<T>(target.slice(1));
}

/** A key as a part of a JSON pointer (RFC 6901). */
export const pointerPart = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
