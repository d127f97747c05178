import type { components } from "../../lib/api/schema.ts";

export type Alert = components["schemas"]["Alert"];

const graveness = { critical: 0, warning: 1, info: 2 } as const;

/** Gravest first, then by the day that it is due, those without a day last. */
export function byGraveness(a: Alert, b: Alert): number {
  const grave = graveness[a.severity] - graveness[b.severity];
  if (grave !== 0) return grave;
  return (a.due_on ?? "9999").localeCompare(b.due_on ?? "9999");
}

/** Where the subject of an alert is looked at. */
export function subjectHref({ subject_type: type, subject_id: id, property_id: property }: Alert): string {
  if (type === "lease") return `/app/leases/${id}`;
  return type === "document" ? `/app/properties/${property}?tab=documents` : `/app/properties/${id}`;
}
