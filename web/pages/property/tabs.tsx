import type { ComponentType } from "preact";
import { History } from "../../components/record/history.tsx";
import { propertyFields } from "../../lib/fields/properties.ts";
import { LeaseTable } from "../leases/lease-table.tsx";
import { PropertyAlerts } from "./alerts.tsx";
import { Debt } from "./debt/index.tsx";
import { Documents } from "./documents/index.tsx";
import { Financials } from "./financials/index.tsx";
import { Overview } from "./overview/index.tsx";
import { RentRoll } from "./rent-roll/index.tsx";
import type { TabProps } from "./tab-props.ts";

interface PropertyTab {
  name: string;
  label: string;
  component: ComponentType<TabProps>;
}

const Leases = ({ row }: TabProps) => <LeaseTable query={{ property_id: row.id }} title="Leases" />;

const PropertyHistory = ({ row }: TabProps) => (
  <History url={`/properties/${row.id}`} fields={propertyFields} />
);

export const tabs: readonly [PropertyTab, ...PropertyTab[]] = [
  { name: "overview", label: "Overview", component: Overview },
  { name: "rent-roll", label: "Rent roll", component: RentRoll },
  { name: "leases", label: "Leases", component: Leases },
  { name: "financials", label: "Financials", component: Financials },
  { name: "debt", label: "Debt", component: Debt },
  { name: "documents", label: "Documents", component: Documents },
  { name: "alerts", label: "Alerts", component: PropertyAlerts },
  { name: "history", label: "History", component: PropertyHistory },
];
