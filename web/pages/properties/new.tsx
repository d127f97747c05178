import { useCallback } from "preact/hooks";
import { ErrorSummary } from "../../components/form/error-summary.tsx";
import { FormPage } from "../../components/form/form-page.tsx";
import { useSave } from "../../components/form/use-save.ts";
import { useAddress } from "../../lib/address.ts";
import { refresh } from "../../lib/api/answers.ts";
import { post } from "../../lib/api/write.ts";
import { propertyFields } from "../../lib/fields/properties.ts";
import { useDraft } from "../../lib/forms/draft.ts";
import { useUnsaved } from "../../lib/forms/unsaved.ts";
import { tell } from "../../lib/toast.ts";
import { PropertyForm } from "./property-form.tsx";
import type { PropertyRow } from "./row.ts";

export function NewProperty() {
  const address = useAddress();
  const draft = useDraft(propertyFields, { status: "active" }, "properties/new");
  const saving = useSave<PropertyRow>(draft);
  useUnsaved(useCallback(() => draft.changed() && !saving.saving, [draft, saving.saving]));
  const save = async () => {
    const row = await saving.save((values, key) => {
      // What was left empty is left out: the server then derives what it can.
      const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
      return post<PropertyRow>("/properties", given, key);
    });
    if (row === undefined) return;
    refresh("/properties");
    tell(`${row.name} is stored.`);
    address.go(`/app/properties/${row.id}`, true);
  };
  return (
    <FormPage
      title="New property"
      crumbs={
        <>
          <a href="/app/properties">Properties</a> / New property
        </>
      }
      scope="kept in this tab until you save"
      saving={saving.saving}
      save={save}
      cancel="/app/properties"
    >
      <ErrorSummary draft={draft} problem={saving.problem} rest={saving.rest} />
      <PropertyForm draft={draft} />
    </FormPage>
  );
}
