import type { ProblemCode } from "../errors.ts";
import type { Route } from "../http/route.ts";
import { commonHeaders, headerRefs } from "./parts/headers.ts";
import { gatewayAlways, problemAnswer, statusOf } from "./parts/problems.ts";
import { type Answer, type Description, type MediaType, ref } from "./types.ts";

export interface Operation {
  operationId: string;
  responses: Record<string, object>;
  [member: string]: unknown;
}

/** What any route may answer. */
const everywhere: ProblemCode[] = ["internal", "misdirected", "service_unavailable", "not_acceptable"];

/** What a route behind a token may answer: it asks the database. */
const scopedProblems: ProblemCode[] = [
  "unauthorized",
  "forbidden",
  "database_unavailable",
  "database_resuming",
  "database_timeout",
];

/** What the database may say to a change. */
const changeProblems: ProblemCode[] = [
  "database_conflict",
  "database_constraint",
  "database_outcome_unknown",
];

/** The header parameters that have a form of their own. */
const parsedHeaders = new Set(["IfMatch", "IfNoneMatch", "IdempotencyKey"]);

/** The codes of a route's problems: what follows from its row, and what its description adds. */
export function problemCodes(route: Route, description: Description): ProblemCode[] {
  const conditional = description.parameters?.some((parameter) => parsedHeaders.has(String(parameter)));
  return [
    ...new Set([
      ...everywhere,
      ...when(route.scope !== undefined, scopedProblems),
      ...when(route.scope === "properties:write", changeProblems),
      ...when(conditional === true, ["invalid_header"]),
      ...when(route.consumes !== undefined, ["invalid_body", "unsupported_media_type", "content_too_large"]),
      ...(description.problems ?? []),
    ]),
  ];
}

const when = (holds: boolean, codes: ProblemCode[]): ProblemCode[] => (holds ? codes : []);

/** Codes by status, with the statuses that only the gateway answers with. */
export function problemsByStatus(route: Route, description: Description): Map<number, ProblemCode[]> {
  const grouped = new Map<number, ProblemCode[]>(gatewayAlways.map((status) => [status, []]));
  for (const code of problemCodes(route, description).sort()) {
    grouped.set(statusOf(code), [...(grouped.get(statusOf(code)) ?? []), code]);
  }
  return grouped;
}

/** The name of a shared problem response: its status and what is in it. */
export function problemName(status: number, codes: readonly string[]): string {
  const words = codes.map((code) =>
    code.replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase()),
  );
  return codes.length === 0 ? `Gateway${status}` : words.join("Or");
}

/** One route and its description as an OpenAPI operation. */
export function operation(route: Route, description: Description): Operation {
  const problems = problemsByStatus(route, description);
  const shared = [...problems].map(([status, codes]) => [
    status,
    ref("responses", problemName(status, codes)),
  ]);
  const own = Object.entries(description.answers).map(([status, answer]) => [
    status,
    response(
      answer,
      problems.has(Number(status))
        ? problemAnswer(Number(status), problems.get(Number(status)) ?? [])
        : undefined,
    ),
  ]);
  return {
    operationId: description.id,
    summary: route.summary,
    description: description.description,
    tags: [description.tag],
    security: [route.scope ? { token: [route.scope] } : {}],
    ...(description.parameters === undefined
      ? {}
      : {
          parameters: description.parameters.map((parameter) =>
            typeof parameter === "string" ? ref("parameters", parameter) : parameter,
          ),
        }),
    ...(description.body === undefined
      ? {}
      : { requestBody: { ...description.body, required: route.bodyOptional !== true } }),
    responses: { ...Object.fromEntries(shared), ...Object.fromEntries(own) },
  };
}

/** HEAD: the statuses and headers of GET, and never a body (RFC 9110, 9.3.2). */
export function headOperation(get: Operation, responses: Record<string, object>): Operation {
  const { operationId, summary, responses: described, ...rest } = get;
  return {
    operationId: `${operationId}Head`,
    summary: `${summary}, headers only`,
    ...rest,
    responses: Object.fromEntries(
      Object.entries(described).map(([status, answer]) => {
        const name = "$ref" in answer ? String(answer.$ref).split("/").at(-1) : undefined;
        const { content, links, ...head } = { ...(name === undefined ? answer : responses[name]) } as Answer;
        return [status, head];
      }),
    ),
  };
}

/** An answer; where problems come with the same status, either may come. */
function response({ headers = [], ...answer }: Answer, problem?: ReturnType<typeof problemAnswer>) {
  const described = headerRefs([...commonHeaders, ...headers]);
  if (problem === undefined) return { ...answer, headers: described };
  const content: Record<string, MediaType> = { ...problem.content };
  for (const [type, media] of Object.entries(answer.content ?? {}))
    content[type] = either(media, content[type]);
  return {
    ...answer,
    description: `${answer.description} Or: ${problem.description}`,
    headers: { ...described, ...problem.headers },
    content,
  };
}

function either(one: MediaType, other: MediaType | undefined): MediaType {
  if (other === undefined) return one;
  return {
    schema: { anyOf: [one.schema, other.schema] },
    examples: { ...one.examples, ...other.examples },
  };
}
