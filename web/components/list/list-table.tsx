import { useAddress } from "../../lib/address.ts";
import { addressOf } from "../../lib/api/paths.ts";
import { type Shown, useUrl } from "../../lib/api/use-answer.ts";
import { useCount } from "../../lib/api/use-count.ts";
import { count } from "../../lib/format/number.ts";
import { narrow } from "../../lib/narrow.ts";
import { Skeleton } from "../feedback/skeleton.tsx";
import { AnswerNote } from "../feedback/stale.tsx";
import { Table } from "../table/table.tsx";
import type { ListConfig } from "./list-config.ts";
import { askedFor, listQuery, shownColumns } from "./list-query.ts";
import { Pager } from "./pager.tsx";

export interface ListPage<Row> {
  data: Row[];
  page: { next_cursor: string | null; total?: number };
}

/** The page of the list that the address asks for. */
export function useList<Row>(config: ListConfig<Row>): Shown<ListPage<Row>> {
  const address = useAddress();
  return useUrl<ListPage<Row>>(addressOf(config.path, {}, listQuery(config, address)));
}

/** The list as a table, or as rows of two lines on a phone. */
export function ListTable<Row>({
  config,
  answer,
}: {
  config: ListConfig<Row>;
  answer: Shown<ListPage<Row>>;
}) {
  const address = useAddress();
  const rows = answer.data?.data;
  const whole = useCount(config.path);
  const sorted = askedFor(address).sort ?? config.defaultSort;
  const sort = (by: string) =>
    address.change({ sort: by === config.defaultSort ? undefined : by, cursor: undefined, from: undefined });
  return (
    <>
      <AnswerNote answer={answer} what={`The ${config.many} could not load.`} />
      <div class="card" aria-busy={answer.loading}>
        {rows === undefined ? (
          <div class="body">{answer.problem === undefined ? <Skeleton lines={12} of={answer} /> : null}</div>
        ) : rows.length === 0 ? (
          <NoMatch config={config} whole={whole} />
        ) : narrow.value ? (
          <ul class="rows">
            {rows.map((row) => (
              <li key={config.keyOf(row)}>{config.narrow(row)}</li>
            ))}
          </ul>
        ) : (
          <Table
            caption={config.title}
            columns={shownColumns(config, address)}
            rows={rows}
            keyOf={config.keyOf}
            sorted={sorted}
            onSort={sort}
            twoLine
          />
        )}
        {rows === undefined || rows.length === 0 ? null : (
          <Pager
            shown={rows.length}
            total={answer.data?.page.total}
            next={answer.data?.page.next_cursor ?? null}
          />
        )}
      </div>
    </>
  );
}

function NoMatch<Row>({ config, whole }: { config: ListConfig<Row>; whole: number | undefined }) {
  const address = useAddress();
  return (
    <div class="empty">
      <strong>No {config.one} matches these filters.</strong>
      {whole === undefined ? null : (
        <p class="soft">
          {count(whole, config.one, config.many)} {whole === 1 ? "is" : "are"} there without them.
        </p>
      )}
      <a class="button small" href={address.path}>
        Clear filters
      </a>
    </div>
  );
}
