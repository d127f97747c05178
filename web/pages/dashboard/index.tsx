import { lazy } from "preact-iso";
import { StillLoading } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { AsOf } from "../../components/form/as-of.tsx";
import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { WhenNear } from "../../components/layout/when-near.tsx";
import { useAddress } from "../../lib/address.ts";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { useCount } from "../../lib/api/use-count.ts";
import { yearBefore } from "../../lib/format/date.ts";
import { count } from "../../lib/format/number.ts";
import { FirstProperty } from "../properties/first-property.tsx";
import { DebtMaturities } from "./debt-maturities.tsx";
import { LeaseExpirations } from "./lease-expirations.tsx";
import { FigureNeeds } from "./metrics/figure-needs.tsx";
import { MetricGroups } from "./metrics/metric-groups.tsx";
import { NeedsAttention } from "./needs-attention.tsx";
import { NoiByMonth } from "./noi-by-month.tsx";
import { Occupancy } from "./occupancy.tsx";
import { ShortLists } from "./short-lists.tsx";
import { ValueByType } from "./value-by-type.tsx";

const Where = lazy(() => import("./where.tsx").then((part) => part.Where));

export function Dashboard() {
  const whole = useCount("/properties");
  if (whole === 0) {
    return (
      <Page title="Portfolio" scope="No properties yet">
        <FirstProperty />
        <FigureNeeds />
      </Page>
    );
  }
  return <Portfolio />;
}

function Portfolio() {
  const day = useAddress().get("as_of");
  const now = useAnswer("/analytics/portfolio", {}, { as_of: day });
  const shown = now.data?.as_of;
  // A second call for the changes: the figures of today do not wait for it.
  const before = useAnswer(
    shown === undefined ? undefined : "/analytics/portfolio",
    {},
    { as_of: shown === undefined ? undefined : yearBefore(shown) },
  );
  return (
    <Page
      title="Portfolio"
      scope={
        now.data === undefined
          ? "…"
          : `${count(now.data.totals.properties, "property", "properties")} · active, inactive, under renovation`
      }
      actions={
        <>
          <AsOf shown={shown} />
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            Print
          </button>
        </>
      }
    >
      <AnswerNote answer={now} what="The figures could not load." />
      {now.data === undefined && now.problem === undefined ? <StillLoading of={now} /> : null}
      <MetricGroups now={now.data} before={before.data} />
      <div class="columns-3">
        <NeedsAttention />
        <DebtMaturities day={day} />
        <LeaseExpirations day={day} />
        <Occupancy day={day} />
        <NoiByMonth />
        <ValueByType day={day} />
      </div>
      <ShortLists />
      {/* What has no height yet is near: the atlas waits until there is something above it, and on it. */}
      {now.data?.totals.value == null ? null : (
        <WhenNear>
          <Where day={day} />
        </WhenNear>
      )}
    </Page>
  );
}
