import { useCallback } from "preact/hooks";
import { Conflict } from "../../components/conflict/conflict.tsx";
import { ProblemNote } from "../../components/feedback/problem-note.tsx";
import { ErrorSummary } from "../../components/form/error-summary.tsx";
import { FormPage } from "../../components/form/form-page.tsx";
import { useEdit } from "../../components/form/use-edit.ts";
import { Page } from "../../components/layout/page.tsx";
import { propertyFields } from "../../lib/fields/properties.ts";
import { useUnsaved } from "../../lib/forms/unsaved.ts";
import { PropertyForm } from "../properties/property-form.tsx";
import type { PropertyRow } from "../properties/row.ts";

interface EditProps {
  row: PropertyRow;
  etag: string | undefined;
  done(): void;
}

/** The property as fields; when somebody else saves it meanwhile, both versions side by side. */
export function EditProperty({ row, etag, done }: EditProps) {
  const edit = useEdit({
    url: `/properties/${row.id}`,
    fields: propertyFields,
    row,
    etag,
    touches: ["/properties"],
    name: row.name,
    done,
  });
  const { draft, saving, conflict } = edit;
  useUnsaved(useCallback(() => draft.changed() && !saving.saving, [draft, saving.saving]));
  const leave = () => {
    draft.done();
    done();
  };
  const crumbs = (
    <>
      <a href="/app/properties">Properties</a> / {row.name}
    </>
  );
  const failed = edit.failed === undefined ? null : <ProblemNote problem={edit.failed} what="Not saved." />;
  if (conflict !== undefined) {
    return (
      <Page title={row.name} crumbs={crumbs} scope={<span class="pill accent">Editing</span>}>
        {failed}
        <Conflict
          one="property"
          fields={propertyFields}
          began={edit.began}
          {...conflict}
          saving={saving.saving}
          save={(result) => void edit.settle(result)}
          discard={leave}
        />
      </Page>
    );
  }
  return (
    <FormPage
      title={row.name}
      crumbs={crumbs}
      scope={<span class="pill accent">Editing</span>}
      saving={saving.saving}
      save={edit.save}
      cancel={leave}
    >
      {failed}
      <ErrorSummary draft={draft} problem={saving.problem} rest={saving.rest} />
      <PropertyForm draft={draft} />
    </FormPage>
  );
}
