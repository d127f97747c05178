import { AsOf } from "../../components/form/as-of.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Tabs } from "../../components/layout/tabs.tsx";
import { useAddress } from "../../lib/address.ts";
import { DebtMaturities } from "../dashboard/debt-maturities.tsx";
import { LeaseExpirations } from "../dashboard/lease-expirations.tsx";
import { NoiByMonth } from "../dashboard/noi-by-month.tsx";
import { Occupancy } from "../dashboard/occupancy.tsx";
import { ValueByType } from "../dashboard/value-by-type.tsx";
import { Concentration } from "./concentration.tsx";
import { Definitions } from "./definitions.tsx";
import { SameStore } from "./same-store.tsx";

const tabs = [
  { name: "portfolio", label: "Portfolio", scope: "active, inactive and under renovation" },
  { name: "same-store", label: "Same store", scope: "NOI of the properties held throughout both spans" },
  { name: "definitions", label: "Definitions", scope: "what each figure is made from" },
] as const;

/** The portfolio's figures on any day, each with its table; growth over two spans; and what each figure means. */
export function Analytics() {
  const address = useAddress();
  const day = address.get("as_of");
  const chosen = tabs.find(({ name }) => name === address.get("tab")) ?? tabs[0];
  return (
    <Page
      title={chosen.name === "portfolio" ? "Analytics" : chosen.label}
      scope={chosen.scope}
      actions={chosen.name === "portfolio" ? <AsOf shown={day} /> : undefined}
    >
      <Tabs label="Analytics" tabs={tabs} chosen={chosen.name} />
      {chosen.name === "same-store" ? (
        <SameStore />
      ) : chosen.name === "definitions" ? (
        <Definitions />
      ) : (
        <div class="columns-2">
          <Occupancy day={day} />
          <NoiByMonth />
          <DebtMaturities day={day} />
          <LeaseExpirations day={day} />
          <ValueByType day={day} />
          <Concentration by="tenant" day={day} />
          <Concentration by="property" day={day} />
          <Concentration by="city" day={day} />
        </div>
      )}
    </Page>
  );
}
