import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { type Shown, useUrl } from "../../lib/api/use-answer.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import type { Row } from "../../lib/merge.ts";
import { Skeleton } from "../feedback/skeleton.tsx";
import { AnswerNote } from "../feedback/stale.tsx";
import { Icon } from "../icon.tsx";
import { Page } from "../layout/page.tsx";
import type { RecordConfig } from "./config.ts";
import { EditRecord } from "./edit-record.tsx";
import { RecordMenu } from "./record-menu.tsx";

interface RecordPageProps<Data extends Row & { id: string }> {
  config: RecordConfig;
  scope?(row: Data): ComponentChildren;
  /** Actions beside Edit. */
  actions?(row: Data, answer: Shown<Data>): ComponentChildren;
  instead?: { label: string; advice: string; patch: Row };
  /** Rows that are posted for good have no deletion. */
  kept?: boolean;
  children(row: Data, edit: () => void): ComponentChildren;
}

/** The page of one row: its name, its actions, and the form in its place while it is edited. */
export function RecordPage<Data extends Row & { id: string }>(props: RecordPageProps<Data>) {
  const { config, scope, actions, instead, kept = false, children } = props;
  const { id = "" } = useRoute().params;
  const answer = useUrl<Data>(`${config.path}/${id}`);
  const [editing, setEditing] = useState(false);
  const edit = () => setEditing(true);
  useKeys({ e: edit });
  const row = answer.data;
  const name = row === undefined ? "…" : config.nameOf(row);
  const crumbs = (
    <>
      <a href={config.page}>{config.many}</a> / {name}
    </>
  );
  if (row === undefined) {
    const missing = answer.problem?.status === 404;
    return (
      <Page title={missing ? `There is no such ${config.one}` : config.many} crumbs={crumbs}>
        <AnswerNote answer={answer} what={`The ${config.one} could not load.`} />
        {answer.problem === undefined ? <Skeleton lines={9} of={answer} /> : null}
      </Page>
    );
  }
  if (editing) {
    return <EditRecord config={config} row={row} etag={answer.etag} done={() => setEditing(false)} />;
  }
  return (
    <Page
      title={name}
      crumbs={crumbs}
      scope={scope?.(row)}
      actions={
        <>
          {actions?.(row, answer)}
          <button type="button" class="button" onClick={edit}>
            <Icon name="edit" />
            Edit
          </button>
          {kept ? null : (
            <RecordMenu config={config} row={row} etag={answer.etag} {...(instead ? { instead } : {})} />
          )}
        </>
      }
    >
      <AnswerNote answer={answer} what={`The ${config.one} could not load.`} />
      {children(row, edit)}
    </Page>
  );
}
