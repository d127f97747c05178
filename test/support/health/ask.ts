import * as v from "valibot";
import { expect } from "vitest";
import { handler as all } from "../../../functions/health/all.ts";
import { handler as live } from "../../../functions/health/live.ts";
import { handler as ready } from "../../../functions/health/ready.ts";
import { healthBody, healthJsonBody, livenessBody, serviceBody } from "../../../lib/health/schema.ts";
import { type ServiceName, serviceNames, services } from "../../../lib/health/services.ts";
import type { Handler } from "../../../lib/http/endpoint.ts";
import { event, invoke } from "../invoke.ts";
import { secrets } from "./secrets.ts";

export type HealthPath = "" | "live" | "ready" | ServiceName;
export const healthPaths: HealthPath[] = ["", ...serviceNames, "live", "ready"];

async function handlerOf(path: HealthPath): Promise<Handler> {
  if (path === "") return all;
  if (path === "live") return live;
  if (path === "ready") return ready;
  const { handler }: { handler: Handler } = await import(`../../../functions/health/${path}.ts`);
  return handler;
}

export interface HealthAsked {
  query?: string;
  headers?: Record<string, string>;
  method?: string;
  timeoutMs?: number;
}

/** Calls `/health` or `/health/<path>` as an anonymous caller; what comes back fits its schema and gives nothing away. */
export async function askHealth(path: HealthPath = "", asked: HealthAsked = {}) {
  const target = `/health${path === "" ? "" : `/${path}`}${asked.query ?? ""}`;
  const headers = { host: "localhost", ...asked.headers };
  const request = event(asked.method ?? "GET", target, { claims: null, headers });
  const handler = await handlerOf(path);
  const started = performance.now();
  const answer = await invoke(handler, request, asked.timeoutMs);
  const elapsedMs = performance.now() - started;
  expectDiscretion(answer.text);
  if (answer.text !== "" && answer.status !== 400 && answer.status !== 406) {
    const form =
      answer.headers["content-type"] === "application/health+json" ? healthJsonBody : plainBody(path);
    const { issues } = v.safeParse(form, answer.json());
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  }
  return { ...answer, elapsedMs };
}

function plainBody(path: HealthPath) {
  if (path === "live") return livenessBody;
  return path === "" || path === "ready" ? healthBody : serviceBody(services[path]);
}

/** No configured host, user, password or bucket, and no line of a stack. */
export function expectDiscretion(text: string): void {
  const told = [...secrets].filter((secret) => text.includes(secret));
  expect(told).toEqual([]);
  expect(text).not.toMatch(/\bat [\w.<]+ ?\(|\bat (async |file:|node:|\/)/);
}
