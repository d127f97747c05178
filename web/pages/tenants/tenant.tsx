import { Card, Facts } from "../../components/layout/card.tsx";
import { History } from "../../components/record/history.tsx";
import { RecordPage } from "../../components/record/record-page.tsx";
import { words } from "../../lib/fields/field.ts";
import { tenantFields } from "../../lib/fields/tenants.ts";
import { unknown } from "../../lib/format/number.ts";
import { useNames } from "../../lib/names.ts";
import { LeaseTable } from "../leases/lease-table.tsx";
import { type Tenant, tenantRecord } from "./config.tsx";

export function TenantPage() {
  return (
    <RecordPage<Tenant>
      config={tenantRecord}
      scope={(row) => [words(row.kind), row.industry, row.credit_rating].filter(Boolean).join(" · ")}
    >
      {(row) => <TenantParts row={row} />}
    </RecordPage>
  );
}

function TenantParts({ row }: { row: Tenant }) {
  const nameOf = useNames("tenants", [row.parent_id]);
  const owner =
    row.parent_id === null ? (
      "none"
    ) : (
      <a href={`/app/tenants/${row.parent_id}`}>{nameOf(row.parent_id) ?? "…"}</a>
    );
  return (
    <>
      <Card title="Tenant">
        <Facts
          of={[
            ["Legal name", row.legal_name ?? unknown],
            ["Owned by", owner],
            ["Email", row.email ?? unknown],
            ["Phone", row.phone ?? unknown],
            ["External reference", row.external_ref ?? unknown],
          ]}
        />
      </Card>
      <LeaseTable query={{ tenant_id: row.id }} title="Leases" />
      <History url={`/tenants/${row.id}`} fields={tenantFields} />
    </>
  );
}
