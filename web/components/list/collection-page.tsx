import type { ComponentChildren } from "preact";
import { useAddress } from "../../lib/address.ts";
import { useCount } from "../../lib/api/use-count.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import { count, decimal } from "../../lib/format/number.ts";
import { narrow } from "../../lib/narrow.ts";
import { Icon } from "../icon.tsx";
import { Card } from "../layout/card.tsx";
import { Page } from "../layout/page.tsx";
import { ColumnMenu } from "./column-menu.tsx";
import { CsvButton } from "./csv-link.tsx";
import { FilterBar } from "./filter-bar.tsx";
import type { ListConfig } from "./list-config.ts";
import { ListTable, useList } from "./list-table.tsx";

interface CollectionPageProps<Row> {
  config: ListConfig<Row>;
  /** Where a new row is made. */
  newHref: string;
  /** What a first row needs, in a sentence. */
  first: ComponentChildren;
  /** Beside the filters, such as states to choose from. */
  beside?: ComponentChildren;
}

/** The page of a list: filters, columns, CSV, and a way to a new row. */
export function CollectionPage<Row>({ config, newHref, first, beside }: CollectionPageProps<Row>) {
  const address = useAddress();
  const answer = useList(config);
  const whole = useCount(config.path);
  const found = answer.data?.page.total;
  useKeys({ n: () => address.go(newHref) });
  const make = (
    <a class="button primary" href={newHref}>
      <Icon name="plus" />
      New {config.one}
    </a>
  );
  if (whole === 0) {
    return (
      <Page title={config.title} scope={`No ${config.many} yet`}>
        <Card>
          <div class="empty">
            <h2>No {config.many} yet</h2>
            <p class="lead">{first}</p>
            <div class="row">{make}</div>
          </div>
        </Card>
      </Page>
    );
  }
  return (
    <Page
      title={config.title}
      scope={
        found === undefined || whole === undefined
          ? "…"
          : found === whole
            ? count(whole, config.one, config.many)
            : `${decimal(found)} of ${count(whole, config.one, config.many)}`
      }
      actions={
        <>
          <CsvButton config={config} />
          {make}
        </>
      }
    >
      <div class="row spread">
        <FilterBar config={config} />
        <div class="row">
          {beside}
          {narrow.value ? null : <ColumnMenu config={config} />}
        </div>
      </div>
      <ListTable config={config} answer={answer} />
    </Page>
  );
}
