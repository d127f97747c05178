import { type Queries, sql } from "../db/index.ts";
import { validationError } from "../resource/validation/validate.ts";

/** Refuses (`wrong_property`) a tenant that has leases, but none in the document's property. A tenant without any is let in. */
export async function tenantOfProperty(
  tx: Queries,
  { property_id, tenant_id }: { property_id: string; tenant_id: string | null },
): Promise<void> {
  if (tenant_id === null) return;
  const elsewhere = await tx.fetchVal<boolean>(
    sql`select bool_and(property_id <> ${property_id}) from leases where tenant_id = ${tenant_id}`,
  );
  if (elsewhere !== true) return;
  const message = "Must be a tenant of the same property.";
  throw validationError({ one: "document" }, [{ pointer: "/tenant_id", code: "wrong_property", message }]);
}
