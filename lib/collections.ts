import { alertRules } from "./alert-rules/definition.ts";
import { alerts } from "./alerts/definition.ts";
import { documents } from "./documents/definition.ts";
import { leases } from "./leases/definition.ts";
import { properties } from "./properties/definition.ts";
import type { CollectionName } from "./resource/collections.ts";
import type { Collection } from "./resource/definition.ts";
import { tenants } from "./tenants/definition.ts";
import { transactions } from "./transactions/definition.ts";
import { units } from "./units/definition.ts";

/** Every collection's definition. For the OpenAPI document and for tools; a Lambda function imports the one that it serves. */
export const definitions: Record<CollectionName, Collection> = {
  properties,
  units,
  tenants,
  leases,
  transactions,
  documents,
  "alert-rules": alertRules,
  alerts,
};
