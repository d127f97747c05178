import { CollectionPage } from "../../components/list/collection-page.tsx";
import { useList } from "../../components/list/list-table.tsx";
import { leaseList } from "./config.tsx";
import { LeaseNames, useLeaseNames } from "./names.tsx";

export function Leases() {
  const names = useLeaseNames(useList(leaseList).data?.data ?? []);
  return (
    <LeaseNames.Provider value={names}>
      <CollectionPage
        config={leaseList}
        newHref="/app/leases/new"
        first="A lease needs a property with units and a tenant. Occupancy, rent and expirations come from signed leases."
      />
    </LeaseNames.Provider>
  );
}
