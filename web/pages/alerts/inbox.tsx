import { useState } from "preact/hooks";
import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Card } from "../../components/layout/card.tsx";
import type { ListPage } from "../../components/list/list-table.tsx";
import { Severity } from "../../components/severity.tsx";
import { useAddress } from "../../lib/address.ts";
import { addressOf } from "../../lib/api/paths.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import { age, date } from "../../lib/format/date.ts";
import { useNames } from "../../lib/names.ts";
import { actOn } from "./act.ts";
import { type Alert, byGraveness } from "./alert.ts";
import { ChosenAlert } from "./chosen-alert.tsx";

/** The alerts in a state, and the one that is looked at beside them. */
export function Inbox({ status }: { status: string }) {
  const address = useAddress();
  const answer = useUrl<ListPage<Alert>>(
    addressOf(
      "/alerts",
      {},
      { status, severity: address.get("severity"), sort: "severity,due_on", limit: "200", count: "exact" },
    ),
  );
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const rows = (answer.data?.data ?? []).toSorted(byGraveness);
  const propertyOf = useNames(
    "properties",
    rows.slice(0, 100).map((row) => row.property_id),
  );
  const chosen = rows.find(({ id }) => id === address.get("id")) ?? rows[0];
  const choose = (alert: Alert | undefined) => alert && address.change({ id: alert.id }, true);
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
  if (answer.data === undefined) {
    return answer.problem === undefined ? (
      <Skeleton lines={9} />
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
  return (
    <div class="with-side">
      <Card
        bare
        footer={
          <>
            <span>
              {rows.length} of {answer.data.page.total ?? rows.length}
              {marked.size === 0 ? "" : `, ${marked.size} marked`}
            </span>
            <span class="row only-wide">
              <kbd>j</kbd> <kbd>k</kbd> move <kbd>a</kbd> acknowledge <kbd>s</kbd> snooze <kbd>r</kbd> resolve{" "}
              <kbd>x</kbd> mark
            </span>
          </>
        }
      >
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
      {chosen === undefined ? null : (
        <ChosenAlert
          key={chosen.id}
          alert={chosen}
          property={propertyOf(chosen.property_id)}
          marked={marked.size}
          act={act}
        />
      )}
    </div>
  );
}
