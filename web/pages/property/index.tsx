import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Tabs } from "../../components/layout/tabs.tsx";
import { useAddress } from "../../lib/address.ts";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { useKeys } from "../../lib/keys.ts";
import { EditProperty } from "./edit.tsx";
import { PropertyMenu } from "./menu.tsx";
import { PropertyScope } from "./scope.tsx";
import { tabs } from "./tabs.tsx";

export function PropertyPage() {
  const { id = "" } = useRoute().params;
  const address = useAddress();
  const answer = useAnswer("/properties/{id}", { id });
  const [editing, setEditing] = useState(false);
  const row = answer.data;
  const chosen = tabs.find(({ name }) => name === address.get("tab")) ?? tabs[0];
  useKeys({ e: () => setEditing(true) });
  const crumbs = (
    <>
      <a href="/app/properties">Properties</a> / {row?.name ?? "…"}
    </>
  );
  if (row === undefined) {
    return (
      <Page title={answer.problem?.status === 404 ? "There is no such property" : "Property"} crumbs={crumbs}>
        <AnswerNote answer={answer} what="The property could not load." />
        {answer.problem === undefined ? <Skeleton lines={9} /> : null}
      </Page>
    );
  }
  if (editing) return <EditProperty row={row} etag={answer.etag} done={() => setEditing(false)} />;
  return (
    <Page
      title={row.name}
      crumbs={crumbs}
      scope={<PropertyScope row={row} />}
      actions={
        <>
          <button type="button" class="button" onClick={() => setEditing(true)}>
            <Icon name="edit" />
            Edit
          </button>
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            Print
          </button>
          <PropertyMenu row={row} etag={answer.etag} />
        </>
      }
    >
      <Tabs label="Parts of the property" tabs={tabs} chosen={chosen.name} />
      <AnswerNote answer={answer} what="The property could not load." />
      <chosen.component row={row} edit={() => setEditing(true)} />
    </Page>
  );
}
