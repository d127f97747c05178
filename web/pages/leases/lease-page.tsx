import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { History } from "../../components/record/history.tsx";
import { RecordMenu } from "../../components/record/record-menu.tsx";
import { useUrl } from "../../lib/api/use-answer.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import { words } from "../../lib/fields/field.ts";
import { leaseFields } from "../../lib/fields/leases.ts";
import { LeaseActions } from "./actions/actions.tsx";
import { EditLease } from "./edit.tsx";
import { type Lease, toneOf } from "./lease.ts";
import { LeaseParts } from "./lease-parts.tsx";
import { useLeaseNames } from "./names.tsx";
import { leaseRecord } from "./record.ts";

export function LeasePage() {
  const { id = "" } = useRoute().params;
  const answer = useUrl<Lease>(`/leases/${id}`);
  const [editing, setEditing] = useState(false);
  const row = answer.data;
  const names = useLeaseNames(row === undefined ? [] : [row]);
  useKeys({ e: () => setEditing(true) });
  const title = row === undefined ? "Lease" : (names.tenant(row.tenant_id) ?? "…");
  const crumbs = (
    <>
      <a href="/app/leases">Leases</a> / {row?.reference ?? title}
    </>
  );
  if (row === undefined) {
    return (
      <Page title={answer.problem?.status === 404 ? "There is no such lease" : "Lease"} crumbs={crumbs}>
        <AnswerNote answer={answer} what="The lease could not load." />
        {answer.problem === undefined ? <Skeleton lines={9} of={answer} /> : null}
      </Page>
    );
  }
  if (editing) return <EditLease row={row} etag={answer.etag} title={title} done={() => setEditing(false)} />;
  return (
    <Page
      title={title}
      crumbs={crumbs}
      scope={
        <>
          <a href={`/app/properties/${row.property_id}`}>{names.property(row.property_id) ?? "…"}</a>
          <span class={`pill ${toneOf(row.state)}`}>{words(row.state)}</span>
          <span>{row.reference}</span>
        </>
      }
      actions={
        <>
          <LeaseActions row={row} etag={answer.etag} name={title} />
          <button type="button" class="button" onClick={() => setEditing(true)}>
            <Icon name="edit" />
            Edit
          </button>
          <RecordMenu config={leaseRecord} row={row} etag={answer.etag} />
        </>
      }
    >
      <AnswerNote answer={answer} what="The lease could not load." />
      <LeaseParts row={row} unitOf={names.unit} />
      <History url={`/leases/${row.id}`} fields={leaseFields} />
    </Page>
  );
}
