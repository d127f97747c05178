import { type Queries, sql } from "../../db/index.ts";
import { AppError } from "../../errors.ts";
import { createRow } from "../../resource/stored/create.ts";
import { valid, validateInput } from "../../resource/validation/validate.ts";
import { tenants } from "../../tenants/definition.ts";
import type { FoundProperty } from "./places.ts";

const homes = new Set(["multifamily", "manufactured_housing", "cooperative"]);

/** Whether those who rent there are people rather than companies, and leases residential. */
export const isResidential = ({ property_type }: Pick<FoundProperty, "property_type">) =>
  homes.has(property_type);

/**
 * The tenant of that name, made where there is none. A company is known by its name everywhere, a person only within one
 * property. Error: `validation_failed` with `ambiguous_reference`.
 */
export async function placeTenant(
  tx: Queries,
  property: FoundProperty,
  name: string,
  by: string,
): Promise<{ id: string; isNew: boolean }> {
  const found = await tx.fetchAll<{ id: string }>(
    sql`select id from tenants t where lower(name) = lower(${name}::text) and (
        exists (select from leases l where l.tenant_id = t.id and l.property_id = ${property.id})
        or (kind <> 'person' and not ${isResidential(property)}::boolean)
      )`,
  );
  const [one, ...others] = found;
  if (others.length > 0) throw ambiguousError(name);
  if (one !== undefined) return { id: one.id, isNew: false };
  const kind = isResidential(property) ? "person" : "company";
  const { id } = await createRow(tx, tenants, valid(tenants, validateInput(tenants, { kind, name })), by);
  return { id, isNew: true };
}

function ambiguousError(name: string): AppError {
  const message = `There is more than one tenant ${name}.`;
  return new AppError("validation_failed", message, {
    issues: [{ pointer: "/tenant", code: "ambiguous_reference", message }],
  });
}
