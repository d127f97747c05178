import type { Resource } from "../types.ts";

/** The last day of a version, and who says so. */
interface End {
  day: string;
  source: string;
}

/** Ends of standard support. A version that is not listed is told of too: look its end up and add it. */
export const endsOfSupport: Record<string, End> = {
  "Lambda nodejs24.x": { day: "2028-04-30", source: "Lambda runtimes, AWS Lambda developer guide" },
  "Lambda nodejs22.x": { day: "2027-04-30", source: "Lambda runtimes, AWS Lambda developer guide" },
  // Synthetics ends a runtime with the Node of Lambda under it.
  "Synthetics syn-nodejs-5.4": { day: "2027-04-30", source: "Lambda's Node 22, on which it runs" },
  "Aurora PostgreSQL 17": { day: "2030-02-28", source: "Aurora PostgreSQL release calendar" },
  // ElastiCache has named no end; the project maintains a version for three years.
  "Valkey 8.0": { day: "2027-09-15", source: "Valkey's own release policy" },
};

const noticeDays = 90;
const dayMs = 86_400_000;

/** What to replace soon, in a sentence each: what a plan uses and what ends within 90 days of `today`, or has ended. */
export function supportWarnings(resources: readonly Resource[], today = new Date()): string[] {
  return endWarnings([...new Set(resources.flatMap(versionOf))].sort(), today);
}

/** The same of versions by name, such as `Lambda nodejs24.x`. */
export function endWarnings(versions: readonly string[], today: Date): string[] {
  return versions.flatMap((version) => {
    const end = endsOfSupport[version];
    if (end === undefined)
      return [`${version} is not in the table of ends of support (stacks/plan/report/support.ts).`];
    const days = Math.floor((Date.parse(end.day) - today.getTime()) / dayMs);
    if (days > noticeDays) return [];
    const when = days < 0 ? `ended on ${end.day}` : `ends on ${end.day}, in ${days} days`;
    return [`Support of ${version} ${when} (${end.source}): choose a newer one.`];
  });
}

function versionOf({ type, inputs }: Resource): string[] {
  switch (type) {
    case "aws:lambda/function:Function":
      return [`Lambda ${inputs.runtime}`];
    case "aws:synthetics/canary:Canary":
      return [`Synthetics ${inputs.runtimeVersion}`];
    case "aws:rds/cluster:Cluster":
      return [`Aurora PostgreSQL ${String(inputs.engineVersion).split(".")[0]}`];
    case "aws:elasticache/replicationGroup:ReplicationGroup":
      return [`Valkey ${inputs.engineVersion}`];
    default:
      return [];
  }
}
