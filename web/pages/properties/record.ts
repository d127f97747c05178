import type { RecordConfig } from "../../components/record/config.ts";
import { propertyFields, propertySections } from "../../lib/fields/properties.ts";

export const propertyRecord: RecordConfig = {
  path: "/properties",
  page: "/app/properties",
  one: "property",
  many: "Properties",
  fields: propertyFields,
  sections: propertySections,
  nameOf: (row) => String(row.name),
  touches: ["/analytics", "/alerts"],
};

/** In the place of a deletion, where leases and the ledger refer to the property. */
export const setToSold = {
  label: "Set to sold",
  advice: "Set it to sold to take it out of the portfolio.",
  patch: { status: "sold" },
};
