import { lazy } from "preact-iso";
import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Segments } from "../../components/layout/tabs.tsx";
import { ColumnMenu } from "../../components/list/column-menu.tsx";
import { CsvButton } from "../../components/list/csv-link.tsx";
import { FilterBar } from "../../components/list/filter-bar.tsx";
import { ListTable, useList } from "../../components/list/list-table.tsx";
import { useAddress } from "../../lib/address.ts";
import { useCount } from "../../lib/api/use-count.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import { decimal } from "../../lib/format/number.ts";
import { narrow } from "../../lib/narrow.ts";
import { ShownAlerts, useAlertCounts } from "./alert-counts.tsx";
import { propertyList } from "./config.tsx";
import { FirstProperty } from "./first-property.tsx";

const PropertyMap = lazy(() => import("./map/index.tsx").then((part) => part.PropertyMap));

export function Properties() {
  const address = useAddress();
  const answer = useList(propertyList);
  const whole = useCount("/properties");
  const found = answer.data?.page.total;
  const alerts = useAlertCounts((answer.data?.data ?? []).map(({ id }) => id));
  const view = address.get("view") === "map" ? "map" : "table";
  useKeys({ n: () => address.go("/app/properties/new") });
  if (whole === 0) {
    return (
      <Page title="Properties" scope="No properties yet">
        <FirstProperty />
      </Page>
    );
  }
  return (
    <Page
      title="Properties"
      scope={
        <>
          <span>
            {found === undefined ? "…" : decimal(found)}
            {whole === undefined || whole === found ? "" : ` of ${decimal(whole)}`}
          </span>
          <span class="only-wide">·</span>
          <span>bookmark this page to keep the view</span>
        </>
      }
      actions={
        <>
          <CsvButton config={propertyList} />
          <a class="button" href="/app/import">
            <Icon name="download" />
            Import
          </a>
          <a class="button primary" href="/app/properties/new">
            <Icon name="plus" />
            New property
          </a>
        </>
      }
    >
      <div class="row spread">
        <FilterBar config={propertyList} />
        <div class="row">
          <Segments
            label="View"
            parameter="view"
            chosen={view}
            choices={[
              {
                value: "table",
                label: (
                  <>
                    <Icon name="lines" />
                    Table
                  </>
                ),
              },
              {
                value: "map",
                label: (
                  <>
                    <Icon name="map" />
                    Map
                  </>
                ),
              },
            ]}
          />
          {view === "map" || narrow.value ? null : <ColumnMenu config={propertyList} />}
        </div>
      </div>
      {view === "map" ? (
        <PropertyMap />
      ) : (
        <ShownAlerts.Provider value={alerts}>
          <ListTable config={propertyList} answer={answer} />
        </ShownAlerts.Provider>
      )}
    </Page>
  );
}
