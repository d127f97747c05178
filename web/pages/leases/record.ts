import type { RecordConfig } from "../../components/record/config.ts";
import { leaseFields } from "../../lib/fields/leases.ts";

export const leaseRecord: RecordConfig = {
  path: "/leases",
  page: "/app/leases",
  one: "lease",
  many: "Leases",
  fields: leaseFields,
  sections: [],
  nameOf: (row) => (typeof row.reference === "string" ? `Lease ${row.reference}` : "The lease"),
  touches: ["/properties", "/analytics", "/alerts"],
};
