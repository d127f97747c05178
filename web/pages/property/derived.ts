import { addressOf } from "../../lib/api/paths.ts";
import type { components } from "../../lib/api/schema.ts";
import { useUrl } from "../../lib/api/use-answer.ts";

type Derived = Pick<components["schemas"]["ListedProperty"], "ltv" | "debt_yield" | "cap_rate" | "equity">;

/** The figures that follow from what the property states, as the API works them out. */
export function useDerived(id: string): Derived | undefined {
  const url = addressOf("/properties", {}, { id, fields: "id,ltv,debt_yield,cap_rate,equity" });
  return useUrl<{ data: Derived[] }>(url).data?.data[0];
}
