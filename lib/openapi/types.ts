import type { ProblemCode } from "../errors.ts";

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = { [keyword: string]: unknown };

export interface Example {
  summary: string;
  value: unknown;
}

export interface MediaType {
  schema: Schema;
  examples: Record<string, Example>;
}

export interface Parameter {
  name: string;
  in: "query" | "path" | "header";
  description: string;
  required?: boolean;
  schema: Schema;
  style?: string;
  explode?: boolean;
  example?: unknown;
  examples?: Record<string, Example>;
}

export interface Answer {
  description: string;
  /** Names from headers.ts; with a `?` at the end where the header is not always sent. */
  headers?: string[];
  content?: Record<string, MediaType>;
  links?: Record<string, unknown>;
}

/** What a person says about one route; everything that follows from the route table is added by the builder. */
export interface Description {
  id: string;
  tag: string;
  description: string;
  /** Names from parameters.ts, or parameters of this operation alone. */
  parameters?: (string | Parameter)[];
  body?: { description: string; content: Record<string, MediaType> };
  answers: Record<number, Answer>;
  /** Codes from lib/http/problem.ts, beyond those that follow from the route's row. */
  problems?: ProblemCode[];
}

/** Keyed as the route table's rows are: `GET /properties/{id}`. */
export type Descriptions = Record<string, Description>;

export const ref = (kind: "schemas" | "parameters" | "headers" | "responses", name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});

/** One media type with one schema and its examples, each named by its summary's key. */
export function media(schema: Schema | string, examples: Record<string, [summary: string, value: unknown]>) {
  return {
    schema: typeof schema === "string" ? ref("schemas", schema) : schema,
    examples: Object.fromEntries(
      Object.entries(examples).map(([name, [summary, value]]) => [name, { summary, value }]),
    ),
  };
}
