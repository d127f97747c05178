import { StatementView } from "../../../components/statement/statement-view.tsx";
import type { TabProps } from "../tab-props.ts";

export function Financials({ row }: TabProps) {
  return (
    <StatementView
      path={`/properties/${row.id}/operating-statement`}
      name={`${row.name} statement`}
      property={row.id}
    />
  );
}
