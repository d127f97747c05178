import { useState } from "preact/hooks";
import { DayInput } from "../../components/form/day-input.tsx";
import { Card, Facts } from "../../components/layout/card.tsx";
import { Severity } from "../../components/severity.tsx";
import { words } from "../../lib/fields/field.ts";
import { addDays, date, moment, today } from "../../lib/format/date.ts";
import { decimal, unknown } from "../../lib/format/number.ts";
import type { Verb } from "./act.ts";
import { type Alert, subjectHref } from "./alert.ts";

interface ChosenProps {
  alert: Alert;
  property: string | undefined;
  /** How many are marked: actions then are on those. */
  marked: number;
  act(verb: Verb, body: Record<string, unknown>): Promise<void>;
}

const aWeek = 7;

export function ChosenAlert({ alert, property, marked, act }: ChosenProps) {
  const [open, setOpen] = useState<"snooze" | "resolve">();
  const [until, setUntil] = useState<string | undefined>(addDays(today(), aWeek));
  const [resolution, setResolution] = useState("fixed");
  const [note, setNote] = useState("");
  const body = note === "" ? {} : { note };
  const live = alert.status !== "resolved";
  const many = marked > 1 ? ` ${marked}` : "";
  return (
    <Card class="chosen-alert">
      <div class="stack">
        <div>
          <Severity name={alert.severity} />
          <h2>{alert.message}</h2>
          <p>
            <a href={`/app/properties/${alert.property_id}`}>{property ?? "…"}</a>
            {alert.subject_type === "property" ? null : (
              <>
                {" · "}
                <a href={subjectHref(alert)}>the {alert.subject_type}</a>
              </>
            )}
          </p>
        </div>
        <Facts of={factsOf(alert)} />
        {live ? (
          <div class="row">
            {alert.status === "open" ? (
              <button type="button" class="button primary" onClick={() => void act("acknowledge", body)}>
                Acknowledge{many} <kbd>a</kbd>
              </button>
            ) : null}
            <button
              type="button"
              class="button"
              data-key="snooze"
              aria-expanded={open === "snooze"}
              onClick={() => setOpen(open === "snooze" ? undefined : "snooze")}
            >
              Snooze
            </button>
            <button
              type="button"
              class="button"
              data-key="resolve"
              aria-expanded={open === "resolve"}
              onClick={() => setOpen(open === "resolve" ? undefined : "resolve")}
            >
              Resolve
            </button>
          </div>
        ) : null}
        {open === undefined ? null : (
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (open === "snooze" && until === undefined) return;
              void act(open, open === "snooze" ? { ...body, until } : { ...body, resolution });
              setOpen(undefined);
            }}
          >
            {open === "snooze" ? (
              <DayInput label="Until" value={until} set={setUntil} />
            ) : (
              <fieldset>
                <legend class="hidden-text">How it was resolved</legend>
                <Choice value="fixed" chosen={resolution} set={setResolution}>
                  <b>Fixed.</b> Opens again if it is still true at the next check.
                </Choice>
                <Choice value="waived" chosen={resolution} set={setResolution}>
                  <b>Waived.</b> Stays away while this lasts.
                </Choice>
              </fieldset>
            )}
            <label class="field">
              <span class="label">
                Note <span class="optional">(optional)</span>
              </span>
              <span class="input">
                <textarea value={note} onInput={(event) => setNote(event.currentTarget.value)} />
              </span>
              <span class="hint">Who was told, what was agreed.</span>
            </label>
            <button type="submit" class="button primary">
              {open === "snooze" ? "Snooze" : "Resolve"}
              {many}
            </button>
          </form>
        )}
      </div>
    </Card>
  );
}

interface ChoiceProps {
  value: string;
  chosen: string;
  set(value: string): void;
  children: preact.ComponentChildren;
}

function Choice({ value, chosen, set, children }: ChoiceProps) {
  return (
    <label class="check">
      <input type="radio" name="resolution" checked={chosen === value} onChange={() => set(value)} />
      <span>{children}</span>
    </label>
  );
}

function factsOf(alert: Alert) {
  const number = (value: number | null) => (value === null ? unknown : decimal(value, 4, 0));
  return [
    ["Kind", words(alert.kind)],
    ["Seen", number(alert.observed)],
    ["Limit", number(alert.threshold)],
    ["Due", alert.due_on === null ? unknown : date(alert.due_on)],
    ["Opened", moment(alert.opened_at)],
    ...(alert.snoozed_until === null ? [] : [["Snoozed until", date(alert.snoozed_until)]]),
    ...(alert.note === null ? [] : [["Note", alert.note]]),
    ...(alert.resolution === null ? [] : [["Resolution", words(alert.resolution)]]),
  ] as [string, string][];
}
