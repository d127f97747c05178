import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Icon } from "../../components/icon.tsx";
import { Card } from "../../components/layout/card.tsx";
import type { ListPage } from "../../components/list/list-table.tsx";
import { Table } from "../../components/table/table.tsx";
import { useWhole } from "../../lib/api/use-whole.ts";
import { leaseColumns } from "./config.tsx";
import type { Lease } from "./lease.ts";
import { LeaseNames, useLeaseNames } from "./names.tsx";

/** The leases of a property or of a tenant. */
export function LeaseTable({ query, title }: { query: Record<string, string>; title: string }) {
  const answer = useWhole<ListPage<Lease>>("/leases", { ...query, sort: "expiration_date" });
  const rows = answer.data?.data;
  const names = useLeaseNames(rows ?? []);
  return (
    <LeaseNames.Provider value={names}>
      <Card
        title={title}
        bare
        aside={
          <a class="button small" href={`/app/leases/new?${new URLSearchParams(query)}`}>
            <Icon name="plus" />
            New lease
          </a>
        }
      >
        <AnswerNote answer={answer} what="The leases could not load." />
        {rows === undefined ? (
          <div class="body">{answer.problem === undefined ? <Skeleton of={answer} /> : null}</div>
        ) : rows.length === 0 ? (
          <div class="empty">No leases yet.</div>
        ) : (
          <Table
            caption={title}
            columns={leaseColumns.filter(({ extra }) => !extra)}
            rows={rows}
            keyOf={({ id }) => id}
            twoLine
          />
        )}
      </Card>
    </LeaseNames.Provider>
  );
}
