import { RowDialog } from "../../../components/record/row-dialog.tsx";
import { unitFields } from "../../../lib/fields/units.ts";
import type { Unit } from "./unit.ts";

interface UnitDialogProps {
  property: string;
  /** Undefined for a new one. */
  unit: Unit | undefined;
  close(): void;
}

export function UnitDialog({ property, unit, close }: UnitDialogProps) {
  return (
    <RowDialog<Unit>
      path="/units"
      title={unit === undefined ? "Add a unit" : `Unit ${unit.number}`}
      fields={unitFields}
      row={unit}
      begin={{}}
      fixed={{ property_id: property }}
      touches={[`/properties/${property}/`, "/analytics", "/reports"]}
      saved="The unit is saved."
      close={close}
    />
  );
}
