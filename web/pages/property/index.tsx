import { Icon } from "../../components/icon.tsx";
import { Tabs } from "../../components/layout/tabs.tsx";
import { RecordPage } from "../../components/record/record-page.tsx";
import { useAddress } from "../../lib/address.ts";
import { useCount } from "../../lib/api/use-count.ts";
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
          <PropertyTabs id={row.id} chosen={chosen.name} />
          <chosen.component row={row} edit={edit} />
        </>
      )}
    </RecordPage>
  );
}

/** The tabs, with how many units, leases, documents and live alerts are behind them. */
function PropertyTabs({ id, chosen }: { id: string; chosen: string }) {
  const of = { property_id: id };
  const counts: Record<string, number | undefined> = {
    "rent-roll": useCount("/units", of),
    leases: useCount("/leases", of),
    documents: useCount("/documents", of),
    alerts: useCount("/alerts", { ...of, status: "open,acknowledged" }),
  };
  const counted = tabs.map((tab) => ({ ...tab, count: counts[tab.name] }));
  return <Tabs label="Parts of the property" tabs={counted} chosen={chosen} />;
}
