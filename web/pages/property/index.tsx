import { Icon } from "../../components/icon.tsx";
import { Tabs } from "../../components/layout/tabs.tsx";
import { RecordPage } from "../../components/record/record-page.tsx";
import { useAddress } from "../../lib/address.ts";
import { propertyRecord, setToSold } from "../properties/record.ts";
import type { PropertyRow } from "../properties/row.ts";
import { PropertyScope } from "./scope.tsx";
import { tabs } from "./tabs.tsx";

export function PropertyPage() {
  const address = useAddress();
  const chosen = tabs.find(({ name }) => name === address.get("tab")) ?? tabs[0];
  return (
    <RecordPage<PropertyRow>
      config={propertyRecord}
      instead={setToSold}
      scope={(row) => <PropertyScope row={row} />}
      actions={() => (
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="print" />
          Print
        </button>
      )}
    >
      {(row, edit) => (
        <>
          <Tabs label="Parts of the property" tabs={tabs} chosen={chosen.name} />
          <chosen.component row={row} edit={edit} />
        </>
      )}
    </RecordPage>
  );
}
