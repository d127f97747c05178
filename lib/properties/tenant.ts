import { sql } from "../db/index.ts";
import { idSearch } from "../resource/list/id-search.ts";

export const tenantId = idSearch(
  "tenant_id",
  "The tenant has a lease in the property that is not void.",
  (ids) => sql`properties.id in (
    select property_id from leases where tenant_id = any (${ids}::uuid[]) and status <> 'void'
  )`,
);
