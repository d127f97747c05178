import { useCallback } from "preact/hooks";
import { useUnsaved } from "../../lib/forms/unsaved.ts";
import type { Row } from "../../lib/merge.ts";
import { Conflict } from "../conflict/conflict.tsx";
import { ProblemNote } from "../feedback/problem-note.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { FormPage } from "../form/form-page.tsx";
import { useEdit } from "../form/use-edit.ts";
import { Page } from "../layout/page.tsx";
import type { RecordConfig } from "./config.ts";
import { Sections } from "./sections.tsx";

interface EditProps {
  config: RecordConfig;
  row: Row & { id: string };
  etag: string | undefined;
  done(): void;
}

/** The row as fields; when somebody else saves it meanwhile, both versions side by side. */
export function EditRecord({ config, row, etag, done }: EditProps) {
  const name = config.nameOf(row);
  const edit = useEdit({
    url: `${config.path}/${row.id}`,
    fields: config.fields,
    row,
    etag,
    touches: [config.path, ...(config.touches ?? [])],
    name,
    done,
  });
  const { draft, saving, conflict } = edit;
  useUnsaved(useCallback(() => draft.changed() && !saving.saving, [draft, saving.saving]));
  const leave = () => {
    draft.done();
    done();
  };
  const frame = {
    title: name,
    crumbs: (
      <>
        <a href={config.page}>{config.many}</a> / {name}
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
          one={config.one}
          fields={config.fields}
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
    <FormPage {...frame} saving={saving.saving} save={edit.save} cancel={leave}>
      {failed}
      <ErrorSummary draft={draft} problem={saving.problem} rest={saving.rest} />
      <Sections config={config} draft={draft} />
    </FormPage>
  );
}
