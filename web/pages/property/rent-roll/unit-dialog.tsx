import { useMemo } from "preact/hooks";
import { Dialog } from "../../../components/feedback/dialog.tsx";
import { ErrorSummary } from "../../../components/form/error-summary.tsx";
import { FieldInput } from "../../../components/form/field-input.tsx";
import { useSave } from "../../../components/form/use-save.ts";
import { given } from "../../../components/record/new-record.tsx";
import { refresh } from "../../../lib/api/answers.ts";
import { useUrl } from "../../../lib/api/use-answer.ts";
import { patch, post } from "../../../lib/api/write.ts";
import { unitFields } from "../../../lib/fields/units.ts";
import { makeDraft } from "../../../lib/forms/draft.ts";
import { patchOf } from "../../../lib/merge.ts";
import { tell } from "../../../lib/toast.ts";
import type { Unit } from "./units.tsx";

interface UnitDialogProps {
  property: string;
  /** Undefined for a new one. */
  unit: Unit | undefined;
  close(): void;
}

const names = unitFields.map(({ name }) => name);

export function UnitDialog({ property, unit, close }: UnitDialogProps) {
  const current = useUrl<Unit>(unit === undefined ? undefined : `/units/${unit.id}`);
  const draft = useMemo(() => makeDraft(unitFields, unit ?? {}), [unit]);
  const saving = useSave<Unit>(draft);
  const submit = async (event: Event) => {
    event.preventDefault();
    const row = await saving.save((values, key) =>
      unit === undefined
        ? post<Unit>("/units", given({ ...values, property_id: property }), key)
        : patch<Unit>(`/units/${unit.id}`, patchOf(names, unit, values), current.etag),
    );
    if (row === undefined) return;
    refresh("/units", `/properties/${property}/`, "/analytics", "/reports");
    tell(`Unit ${row.number} is saved.`);
    close();
  };
  return (
    <Dialog title={unit === undefined ? "Add a unit" : `Unit ${unit.number}`} class="wide" onClose={close}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary draft={draft} problem={saving.problem} rest={saving.rest} />
        <div class="fields two">
          {unitFields.map((field) => (
            <FieldInput key={field.name} field={field} draft={draft} />
          ))}
        </div>
        <div class="actions">
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={saving.saving}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  );
}
