import { CollectionPage } from "../../components/list/collection-page.tsx";
import { useList } from "../../components/list/list-table.tsx";
import { useNames } from "../../lib/names.ts";
import { useCategories } from "./categories.ts";
import { transactionList } from "./config.tsx";
import { LineNames } from "./names.tsx";

export function Transactions() {
  const rows = useList(transactionList).data?.data ?? [];
  const property = useNames(
    "properties",
    rows.map((row) => row.property_id),
  );
  const categories = useCategories();
  const category = (code: string) => categories.find((one) => one.code === code)?.name;
  return (
    <LineNames.Provider value={{ property, category }}>
      <CollectionPage
        config={transactionList}
        newHref="/app/transactions/new"
        first="The ledger is what statements, NOI and returns are made from. Add a line, or import many."
      />
    </LineNames.Provider>
  );
}
