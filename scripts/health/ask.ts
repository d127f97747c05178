import * as v from "valibot";
import { healthBody, healthJsonBody, livenessBody, serviceBody } from "../../lib/health/schema.ts";
import { serviceNames, services } from "../../lib/health/services.ts";
import type { ApiClient } from "../support/api-client.ts";

/** The health endpoints, each with the schema of its plain body. */
export const endpoints: { path: string; schema: v.GenericSchema }[] = [
  { path: "/health", schema: healthBody },
  ...serviceNames.map((name) => ({ path: `/health/${name}`, schema: serviceBody(services[name]) })),
  { path: "/health/live", schema: livenessBody },
  { path: "/health/ready", schema: healthBody },
];

export const forms = ["application/json", "application/health+json"] as const;
export type Form = (typeof forms)[number];

export type Body = Record<string, unknown>;

export interface Answer {
  path: string;
  form: Form;
  /** HTTP status. */
  status: number;
  ms: number;
  body: Body;
  /** What is wrong with it, in words; empty when all is as documented. */
  problems: string[];
}

/** GET of a health endpoint, timed and held against its schema. */
export async function ask(api: ApiClient, path: string, form: Form = forms[0]): Promise<Answer> {
  const started = performance.now();
  const response = await api.fetch(path, { headers: { accept: form } });
  const text = await response.text();
  const ms = performance.now() - started;
  const answer = { path, form, status: response.status, ms };
  const type = response.headers.get("content-type") ?? "";
  const body = parse(text);
  if (body === undefined) return { ...answer, body: {}, problems: [`its body is no JSON object (${type})`] };
  const problems = type.startsWith(form) ? [] : [`its Content-Type is ${type}`];
  if (response.status !== 200 && response.status !== 503) problems.push(`its status is ${response.status}`);
  else problems.push(...faults(path, form, body));
  return { ...answer, body, problems };
}

function faults(path: string, form: Form, body: Body): string[] {
  const schema = endpoints.find((endpoint) => endpoint.path === path)?.schema ?? healthBody;
  const { issues = [] } = v.safeParse(form === "application/json" ? schema : healthJsonBody, body);
  return issues.map((issue) => `${v.getDotPath(issue) ?? "the body"}: ${issue.message}`);
}

function parse(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Body) : undefined;
  } catch {
    return undefined;
  }
}
