import type { Field } from "../../lib/fields/field.ts";
import { leaseFields } from "../../lib/fields/leases.ts";
import { propertyFields } from "../../lib/fields/properties.ts";
import { tenantFields } from "../../lib/fields/tenants.ts";
import { transactionFields } from "../../lib/fields/transactions.ts";
import { unitFields } from "../../lib/fields/units.ts";

const inProperty: Field = { name: "property_id", label: "Property", kind: "text", required: true };

/** What can be imported, and the fields that a column may be. */
export const collections: Readonly<Record<string, { label: string; fields: readonly Field[] }>> = {
  properties: { label: "Properties", fields: propertyFields },
  units: { label: "Units", fields: [inProperty, ...unitFields] },
  tenants: { label: "Tenants", fields: tenantFields },
  leases: { label: "Leases", fields: leaseFields },
  transactions: { label: "Transactions", fields: transactionFields },
};
