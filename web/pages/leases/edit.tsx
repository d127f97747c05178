import { useCallback } from "preact/hooks";
import { Conflict } from "../../components/conflict/conflict.tsx";
import { ProblemNote } from "../../components/feedback/problem-note.tsx";
import { ErrorSummary } from "../../components/form/error-summary.tsx";
import { FormPage } from "../../components/form/form-page.tsx";
import { useEdit } from "../../components/form/use-edit.ts";
import { Page } from "../../components/layout/page.tsx";
import type { Field } from "../../lib/fields/field.ts";
import { leaseFields } from "../../lib/fields/leases.ts";
import { type DraftWithLists, draftWithLists } from "../../lib/forms/list-draft.ts";
import { useUnsaved } from "../../lib/forms/unsaved.ts";
import { Overlap } from "./actions/overlap.tsx";
import type { Lease } from "./lease.ts";
import { LeaseForm } from "./lease-form.tsx";
import { leaseRecord } from "./record.ts";
import { leaseLists } from "./shapes.ts";

interface EditProps {
  row: Lease;
  etag: string | undefined;
  title: string;
  done(): void;
}

const fixed = ["property_id", "tenant_id"];
/** A list is compared and replaced whole. */
const fields: readonly Field[] = [
  ...leaseFields.map((field) => (fixed.includes(field.name) ? { ...field, readOnly: true } : field)),
  ...leaseLists.map(({ name, label }): Field => ({ name, label, kind: "text" })),
];

export function EditLease({ row, etag, title, done }: EditProps) {
  const edit = useEdit({
    url: `/leases/${row.id}`,
    fields,
    row,
    etag,
    touches: ["/leases", ...(leaseRecord.touches ?? [])],
    name: "The lease",
    done,
    draftOf: (begun, key) => draftWithLists(leaseFields, leaseLists, begun, key),
  });
  const draft = edit.draft as DraftWithLists;
  const { saving, conflict } = edit;
  useUnsaved(useCallback(() => draft.changed() && !saving.saving, [draft, saving.saving]));
  const leave = () => {
    draft.done();
    done();
  };
  const frame = {
    title,
    crumbs: (
      <>
        <a href="/app/leases">Leases</a> / {title}
      </>
    ),
    scope: <span class="pill accent">Editing</span>,
  };
  const failed = edit.failed === undefined ? null : <ProblemNote problem={edit.failed} what="Not saved." />;
  if (conflict !== undefined) {
    return (
      <Page {...frame}>
        {failed}
        <Conflict
          one="lease"
          fields={fields}
          began={edit.began}
          {...conflict}
          saving={saving.saving}
          save={(result) => void edit.settle(result)}
          discard={leave}
        />
      </Page>
    );
  }
  const { problem } = saving;
  return (
    <FormPage {...frame} saving={saving.saving} save={edit.save} cancel={leave}>
      {failed}
      {problem?.kind === "lease-overlap" ? (
        <Overlap problem={problem} draft={draft} />
      ) : (
        <ErrorSummary draft={draft} problem={problem} rest={saving.rest} />
      )}
      <LeaseForm draft={draft} stored />
    </FormPage>
  );
}
