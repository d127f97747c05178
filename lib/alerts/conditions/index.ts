import type { Condition } from "./condition.ts";
import { documentExpiry } from "./document.ts";
import { leaseExpiry, majorTenantExpiry, optionNotice } from "./lease.ts";
import { occupancyDrop, propertyConditions } from "./property.ts";
import { rentOverdue } from "./rent-overdue.ts";

/** The condition of every kind of rule. */
export const conditions: readonly Condition[] = [
  ...propertyConditions,
  occupancyDrop,
  leaseExpiry,
  majorTenantExpiry,
  optionNotice,
  rentOverdue,
  documentExpiry,
];
