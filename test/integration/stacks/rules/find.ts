import type { Evaluation, Resource } from "../../../../stacks/plan/types.ts";

/** A rule of the stack: what breaks it, in a line each; nothing when it holds. */
export type Rule = (plan: Evaluation) => string[];

export const ofType = (plan: Evaluation, type: string): Resource[] =>
  plan.resources.filter((resource) => resource.type === type);

export function named(plan: Evaluation, type: string, name: string): Resource | undefined {
  return ofType(plan, type).find((resource) => resource.name === name);
}

/** The resource of a type that an id or ARN in the inputs of another names. */
export function referred(plan: Evaluation, type: string, value: unknown): Resource | undefined {
  const last = String(value).split(/[/:]/).at(-1);
  return ofType(plan, type).find(
    ({ name, inputs }) => last === `${name}-id` || last === (inputs.name ?? name),
  );
}

export interface Statement {
  Effect: string;
  Action: string[];
  Resource: string[];
  Principal?: unknown;
  Condition?: unknown;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String);

/** Statements of a policy document. */
export function statements(policy: unknown): Statement[] {
  const { Statement } = JSON.parse(String(policy)) as { Statement: Record<string, unknown>[] };
  return Statement.map((one) => ({
    Effect: String(one.Effect),
    Action: list(one.Action),
    Resource: list(one.Resource),
    Principal: one.Principal,
    Condition: one.Condition,
  }));
}

/** Every policy in the plan, by the resource that carries it. */
export function policies(plan: Evaluation): { of: Resource; statements: Statement[] }[] {
  return plan.resources.flatMap((of) => {
    const { inlinePolicies, policy } = of.inputs as {
      inlinePolicies?: { policy: string }[];
      policy?: string;
    };
    const documents = [...(inlinePolicies ?? []).map((inline) => inline.policy), ...(policy ? [policy] : [])];
    return of.custom && documents.length > 0 ? [{ of, statements: documents.flatMap(statements) }] : [];
  });
}

/** A resource and all that it waits for, by URN. */
export function upstream(plan: Evaluation, urn: string): Set<string> {
  const byUrn = new Map(plan.resources.map((resource) => [resource.urn, resource]));
  const seen = new Set<string>();
  const queue = [urn];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(byUrn.get(next)?.dependencies ?? []));
  }
  return seen;
}
