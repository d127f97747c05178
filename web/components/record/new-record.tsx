import { useCallback } from "preact/hooks";
import { useAddress } from "../../lib/address.ts";
import { refresh } from "../../lib/api/answers.ts";
import { post } from "../../lib/api/write.ts";
import { useDraft } from "../../lib/forms/draft.ts";
import { useUnsaved } from "../../lib/forms/unsaved.ts";
import type { Row } from "../../lib/merge.ts";
import { tell } from "../../lib/toast.ts";
import { ErrorSummary } from "../form/error-summary.tsx";
import { FormPage } from "../form/form-page.tsx";
import { useSave } from "../form/use-save.ts";
import type { RecordConfig } from "./config.ts";
import { Sections } from "./sections.tsx";

/** A form for a new row; `begin` fills some of it. */
export function NewRecord({ config, begin }: { config: RecordConfig; begin: Row }) {
  const address = useAddress();
  const draft = useDraft(config.fields, begin, `new ${config.path}`);
  const saving = useSave<Row & { id: string }>(draft);
  useUnsaved(useCallback(() => draft.changed() && !saving.saving, [draft, saving.saving]));
  const title = `New ${config.one}`;
  const save = async () => {
    const row = await saving.save((values, key) => post(config.path, given(values), key));
    if (row === undefined) return;
    refresh(config.path, ...(config.touches ?? []));
    tell(`${config.nameOf(row)} is stored.`);
    address.go(`${config.page}/${row.id}`, true);
  };
  return (
    <FormPage
      title={title}
      crumbs={
        <>
          <a href={config.page}>{config.many}</a> / {title}
        </>
      }
      scope="kept in this tab until you save"
      saving={saving.saving}
      save={save}
      cancel={config.page}
    >
      <ErrorSummary draft={draft} problem={saving.problem} rest={saving.rest} />
      <Sections config={config} draft={draft} />
    </FormPage>
  );
}

/** What was left empty is left out: the server then derives what it can. */
export const given = (values: Row): Row =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
