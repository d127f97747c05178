import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { useNames } from "../../lib/names.ts";
import type { Lease } from "./lease.ts";

type NameOf = (id: string | null | undefined) => string | undefined;

interface Names {
  tenant: NameOf;
  property: NameOf;
  unit: NameOf;
}

const none: NameOf = () => undefined;

/** The names of what the leases shown refer to, asked for once for all rows. */
export const LeaseNames = createContext<Names>({ tenant: none, property: none, unit: none });

export function useLeaseNames(rows: readonly Lease[]): Names {
  return {
    tenant: useNames(
      "tenants",
      rows.map((row) => row.tenant_id),
    ),
    property: useNames(
      "properties",
      rows.map((row) => row.property_id),
    ),
    unit: useNames("units", rows.flatMap((row) => row.spaces.map((space) => space.unit_id)).slice(0, 100)),
  };
}

export function LeaseTenant({ id }: { id: string }) {
  return useContext(LeaseNames).tenant(id) ?? "…";
}

export function LeaseProperty({ row }: { row: Lease }) {
  const names = useContext(LeaseNames);
  const units = row.spaces.map((space) => names.unit(space.unit_id) ?? "…");
  return (
    <>
      {names.property(row.property_id) ?? "…"}
      <span class="second">{units.length === 0 ? "no space yet" : units.join(", ")}</span>
    </>
  );
}
