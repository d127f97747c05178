import { useMemo } from "preact/hooks";
import { refresh } from "../../lib/api/answers.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { patch, post } from "../../lib/api/write.ts";
import type { Field } from "../../lib/fields/field.ts";
import { makeDraft } from "../../lib/forms/draft.ts";
import { patchOf, type Row } from "../../lib/merge.ts";
import { tell } from "../../lib/toast.ts";
import { Dialog } from "../feedback/dialog.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { FieldInput } from "../form/field-input.tsx";
import { useSave } from "../form/use-save.ts";
import { given } from "./new-record.tsx";

interface RowDialogProps<Data extends Row & { id: string }> {
  path: string;
  title: string;
  fields: readonly Field[];
  /** Undefined for a new one. */
  row: Data | undefined;
  begin: Row;
  /** Sent with a new one, and no field of the form. */
  fixed?: Row;
  touches: readonly string[];
  saved: string;
  close(): void;
}

/** A small row, made or changed in a dialog over the list that it is in. */
export function RowDialog<Data extends Row & { id: string }>(props: RowDialogProps<Data>) {
  const { path, title, fields, row, begin, fixed = {}, touches, saved, close } = props;
  const current = useUrl<Data>(row === undefined ? undefined : `${path}/${row.id}`);
  const draft = useMemo(() => makeDraft(fields, row ?? begin), [row]);
  const saving = useSave<Data>(draft);
  const names = fields.map(({ name }) => name);
  const submit = async (event: Event) => {
    event.preventDefault();
    const stored = await saving.save((values, key) =>
      row === undefined
        ? post<Data>(path, given({ ...values, ...fixed }), key)
        : patch<Data>(`${path}/${row.id}`, patchOf(names, row, values), current.etag),
    );
    if (stored === undefined) return;
    refresh(path, ...touches);
    tell(saved);
    close();
  };
  return (
    <Dialog title={title} class="wide" onClose={close}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary draft={draft} problem={saving.problem} rest={saving.rest} />
        <div class="fields two">
          {fields.map((field) => (
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
