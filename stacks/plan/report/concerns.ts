import type { Resource } from "../types.ts";

/** Which room of the stack a resource belongs to, by the service that its type names. The first that matches. */
const concerns: [concern: string, pattern: RegExp][] = [
  ["database", /^aws:rds\//],
  ["cache", /^aws:elasticache\//],
  ["storage", /^aws:s3\/bucket(?!Object)/],
  ["auth", /^aws:cognito\/|apigatewayv2\/authorizer/],
  ["pages", /^aws:cloudfront\/|^command:|^pulumi-nodejs:/],
  ["schedules", /^aws:scheduler\/|eventRule|eventTarget|functionEventInvokeConfig/],
  ["migrations", /^aws:lambda\/invocation/],
  ["api", /^aws:(apigatewayv2|lambda)\//],
  ["monitoring", /^aws:(synthetics|sns|budgets)\/|metricAlarm|dashboard/],
  ["network", /^aws:(ec2|vpc|servicediscovery)\//],
  ["permissions", /^aws:iam\//],
  ["logs", /logGroup/],
  ["secrets", /^aws:secretsmanager\/|^random:/],
  ["code", /bucketObject/],
];

export function concernOf(resource: Pick<Resource, "type">): string {
  return concerns.find(([, pattern]) => pattern.test(resource.type))?.[0] ?? "other";
}

/** The resources that a cloud provider makes, by concern. */
export function byConcern(resources: readonly Resource[]): Map<string, Resource[]> {
  const groups = new Map(concerns.map(([concern]): [string, Resource[]] => [concern, []]));
  for (const resource of resources) {
    if (!resource.custom) continue;
    const concern = concernOf(resource);
    groups.set(concern, [...(groups.get(concern) ?? []), resource]);
  }
  return groups;
}
