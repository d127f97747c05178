import { NewRecord } from "../../components/record/new-record.tsx";
import { useAddress } from "../../lib/address.ts";
import { today } from "../../lib/format/date.ts";
import { transactionRecord } from "./config.tsx";

export function NewTransaction() {
  const property = useAddress().get("property_id");
  return (
    <NewRecord
      config={transactionRecord}
      begin={{
        scenario: "actual",
        accrued_on: today(),
        ...(property === undefined ? {} : { property_id: property }),
      }}
    />
  );
}
