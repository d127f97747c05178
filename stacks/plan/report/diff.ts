import type { Evaluation, Resource } from "../types.ts";

export interface Difference {
  /** The resource, as `type name`. */
  resource: string;
  /** Path of the input; none where the whole resource is on one side only. */
  path?: string;
  from?: unknown;
  to?: unknown;
}

type Plan = Pick<Evaluation, "stage" | "resources">;

/**
 * What the second plan has differently. Between two stages, names that carry the stage's own name are the same, and
 * code is not compared; between two plans of one stage it is.
 */
export function diffPlans(from: Plan, to: Plan): Difference[] {
  const derived = from.stage === to.stage ? new Set<string>() : derivedInputs;
  const left = index(from);
  const right = index(to);
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort();
  return keys.flatMap((resource): Difference[] => {
    const a = left.get(resource);
    const b = right.get(resource);
    if (a === undefined) return [{ resource, to: "there" }];
    if (b === undefined) return [{ resource, from: "there" }];
    return changes(neutral(a, from, derived), neutral(b, to, derived)).map((change) => ({
      resource,
      ...change,
    }));
  });
}

export function renderDiff(differences: readonly Difference[], from: string, to: string): string {
  const say = (value: unknown) => (value === undefined ? "–" : JSON.stringify(value));
  return differences
    .map(({ resource, path, ...sides }) => {
      if (path === undefined) return `only in ${sides.from === undefined ? to : from}: ${resource}`;
      return `${resource} ${path}: ${say(sides.from)} → ${say(sides.to)}`;
    })
    .join("\n");
}

const index = ({ resources }: Plan) =>
  new Map(resources.filter(({ custom }) => custom).map((one) => [`${one.type} ${one.name}`, one]));

const derivedInputs: ReadonlySet<string> = new Set(["s3Key", "key", "triggers"]);

/** Without the stage's own name, and without what follows from something else that is compared: hashes of code, dependencies. */
function neutral(
  { inputs, protect, retainOnDelete }: Resource,
  { stage }: Plan,
  derived: ReadonlySet<string>,
): unknown {
  const rest = Object.entries(inputs).filter(([name]) => !derived.has(name));
  const text = JSON.stringify({ inputs: Object.fromEntries(rest), protect, retainOnDelete });
  return JSON.parse(text.replaceAll(new RegExp(`(?<![a-z])${stage}(?![a-z])`, "gi"), "STAGE"));
}

/** Leaves that differ, by their path. */
function changes(a: unknown, b: unknown, path = ""): { path: string; from: unknown; to: unknown }[] {
  if (isRecord(a) && isRecord(b)) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return names.flatMap((name) => changes(a[name], b[name], path === "" ? name : `${path}.${name}`));
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ path, from: a, to: b }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
