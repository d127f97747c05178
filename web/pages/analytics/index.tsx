import { AsOf } from "../../components/form/as-of.tsx";
import { Page } from "../../components/layout/page.tsx";
import { useAddress } from "../../lib/address.ts";
import { DebtMaturities } from "../dashboard/debt-maturities.tsx";
import { LeaseExpirations } from "../dashboard/lease-expirations.tsx";
import { NoiByMonth } from "../dashboard/noi-by-month.tsx";
import { Occupancy } from "../dashboard/occupancy.tsx";
import { ValueByType } from "../dashboard/value-by-type.tsx";
import { Concentration } from "./concentration.tsx";

/** The portfolio's figures on any day, each with its table. */
export function Analytics() {
  const day = useAddress().get("as_of");
  return (
    <Page
      title="Analytics"
      scope="active, inactive and under renovation; a figure without anything to show is left out"
      actions={<AsOf shown={day} />}
    >
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
    </Page>
  );
}
