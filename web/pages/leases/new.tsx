import { useCallback, useMemo, useRef } from "preact/hooks";
import { ErrorSummary } from "../../components/form/error-summary.tsx";
import { FormPage } from "../../components/form/form-page.tsx";
import { useSave } from "../../components/form/use-save.ts";
import { given } from "../../components/record/new-record.tsx";
import { useAddress } from "../../lib/address.ts";
import { refresh } from "../../lib/api/answers.ts";
import { post } from "../../lib/api/write.ts";
import { leaseFields } from "../../lib/fields/leases.ts";
import { draftWithLists } from "../../lib/forms/list-draft.ts";
import { useUnsaved } from "../../lib/forms/unsaved.ts";
import { tell } from "../../lib/toast.ts";
import { Overlap } from "./actions/overlap.tsx";
import type { Lease } from "./lease.ts";
import { LeaseForm } from "./lease-form.tsx";
import { leaseLists } from "./shapes.ts";

export function NewLease() {
  const address = useAddress();
  const status = useRef("signed");
  const begin = {
    at_expiry: "expire",
    property_id: address.get("property_id"),
    tenant_id: address.get("tenant_id"),
  };
  const draft = useMemo(() => draftWithLists(leaseFields, leaseLists, begin, "new /leases"), []);
  const saving = useSave<Lease>(draft);
  useUnsaved(useCallback(() => draft.changed() && !saving.saving, [draft, saving.saving]));
  const { problem } = saving;
  const overlaps = problem?.kind === "lease-overlap";
  const save = async () => {
    const row = await saving.save((values, key) =>
      post<Lease>("/leases", given({ ...values, status: status.current }), `${key}-${status.current}`),
    );
    status.current = "signed";
    if (row === undefined) return;
    refresh("/leases", "/analytics", "/alerts", "/properties");
    tell("The lease is stored.");
    address.go(`/app/leases/${row.id}`, true);
  };
  return (
    <FormPage
      title="New lease"
      crumbs={
        <>
          <a href="/app/leases">Leases</a> / New lease
        </>
      }
      scope="kept in this tab until you save"
      saving={saving.saving}
      saveLabel="Save as signed"
      save={save}
      cancel="/app/leases"
      more={
        <button
          type="submit"
          class="button"
          onClick={() => {
            status.current = "draft";
          }}
        >
          Save as draft
        </button>
      }
    >
      {overlaps && problem !== undefined ? (
        <Overlap problem={problem} draft={draft} />
      ) : (
        <ErrorSummary draft={draft} problem={problem} rest={saving.rest} />
      )}
      <LeaseForm draft={draft} stored={false} />
    </FormPage>
  );
}
