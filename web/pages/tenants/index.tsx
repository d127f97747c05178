import { CollectionPage } from "../../components/list/collection-page.tsx";
import { tenantList } from "./config.tsx";

export function Tenants() {
  return (
    <CollectionPage
      config={tenantList}
      newHref="/app/tenants/new"
      first="A name is enough. Leases then say what they rent, and alerts watch how much depends on one of them."
    />
  );
}
