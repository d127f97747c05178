import { useState } from "preact/hooks";
import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Card } from "../../components/layout/card.tsx";
import { Pager } from "../../components/list/pager.tsx";
import { Severity } from "../../components/severity.tsx";
import { useAddress } from "../../lib/address.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import { age, date } from "../../lib/format/date.ts";
import { unknown } from "../../lib/format/number.ts";
import { useNames } from "../../lib/names.ts";
import { narrow } from "../../lib/narrow.ts";
import { actOn } from "./act.ts";
import type { Alert } from "./alert.ts";
import { ChosenAlert } from "./chosen-alert.tsx";
import { type AlertPart, useAlerts } from "./use-alerts.ts";

/** Of each severity: what people look through before they filter. */
const listed = 200;

/** The alerts in a state, and the one that is looked at beside them. */
export function Inbox({ status }: { status: string }) {
  const address = useAddress();
  const parts = useAlerts({
    status,
    limit: listed,
    only: address.get("severity"),
    cursor: address.get("cursor"),
  });
  const waiting = parts.find(({ answer }) => answer.data === undefined);
  const rows = parts.flatMap(({ answer }) => answer.data?.data ?? []);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const propertyOf = useNames(
    "properties",
    rows.slice(0, 100).map((row) => row.property_id),
  );
  const named = rows.find(({ id }) => id === address.get("id"));
  const chosen = named ?? (narrow.value ? undefined : rows[0]);
  // On a phone one alert is a page of its own, so that going back leads to the list.
  const choose = (alert: Alert | undefined) => alert && address.change({ id: alert.id }, !narrow.value);
  const step = (by: number) => choose(rows[rows.findIndex(({ id }) => id === chosen?.id) + by]);
  const mark = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };
  const subject = () => {
    const several = rows.filter(({ id }) => marked.has(id));
    return several.length > 0 ? several : chosen === undefined ? [] : [chosen];
  };
  const act = async (verb: "acknowledge" | "snooze" | "resolve", body: Record<string, unknown>) => {
    await actOn(subject(), verb, body);
    setMarked(new Set());
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => chosen && mark(chosen.id),
    a: () => void act("acknowledge", {}),
    s: () => document.querySelector<HTMLElement>("[data-key=snooze]")?.click(),
    r: () => document.querySelector<HTMLElement>("[data-key=resolve]")?.click(),
  });
  if (waiting !== undefined) {
    const { answer } = waiting;
    return answer.problem === undefined ? (
      <Skeleton lines={9} of={answer} />
    ) : (
      <AnswerNote answer={answer} what="The alerts could not load." />
    );
  }
  if (rows.length === 0) {
    return (
      <Card>
        <div class="empty">
          <strong>{status === "open" ? "Nothing needs attention." : "None in this state."}</strong>
          <p class="lead">Rules look at loans, occupancy, leases and documents. The rules say at what.</p>
        </div>
      </Card>
    );
  }
  const detail =
    chosen === undefined ? null : (
      <ChosenAlert
        key={chosen.id}
        alert={chosen}
        property={propertyOf(chosen.property_id)}
        marked={marked.size}
        act={act}
      />
    );
  if (narrow.value && detail !== null) {
    return (
      <>
        <a href={address.with({ id: undefined })}>All alerts</a>
        {detail}
      </>
    );
  }
  return (
    <div class="with-side">
      <Card bare footer={<Foot parts={parts} shown={rows.length} marked={marked.size} />}>
        <ul class="inbox" aria-label="Alerts">
          {rows.map((alert) => (
            <li key={alert.id} class={alert.id === chosen?.id ? "chosen" : ""}>
              <input
                type="checkbox"
                aria-label={`Mark: ${alert.message}`}
                checked={marked.has(alert.id)}
                onChange={() => mark(alert.id)}
              />
              <Severity name={alert.severity} />
              <button
                type="button"
                class="open"
                aria-current={alert.id === chosen?.id ? "true" : undefined}
                onClick={() => choose(alert)}
              >
                <b>{alert.message}</b>
                <span class="second">{propertyOf(alert.property_id) ?? "…"}</span>
              </button>
              <span class="when">
                {alert.due_on === null ? "" : `due ${date(alert.due_on)}`}
                <span class="second">open {age(Date.now() - Date.parse(alert.opened_at))}</span>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {detail}
    </div>
  );
}

interface FootProps {
  parts: readonly AlertPart[];
  shown: number;
  marked: number;
}

/** How many there are of each severity, and the keys. */
function Foot({ parts, shown, marked }: FootProps) {
  const address = useAddress();
  const [only] = parts;
  const pages = only !== undefined && parts.length === 1 ? only.answer.data?.page : undefined;
  if (pages !== undefined && pages.next_cursor !== null)
    return <Pager shown={shown} total={pages.total} next={pages.next_cursor} />;
  return (
    <>
      <span class="row">
        {parts.map(({ severity, answer }) => (
          <a key={severity} href={address.with({ severity, id: undefined })}>
            {answer.data?.page.total ?? unknown} {severity}
          </a>
        ))}
        {marked === 0 ? null : <span>{marked} marked</span>}
      </span>
      <span class="row only-wide">
        <kbd>j</kbd> <kbd>k</kbd> move <kbd>a</kbd> acknowledge <kbd>s</kbd> snooze <kbd>r</kbd> resolve{" "}
        <kbd>x</kbd> mark
      </span>
    </>
  );
}
