import { Card } from "../../components/layout/card.tsx";
import { Metric } from "../../components/metric.tsx";
import { decimal } from "../../lib/format/number.ts";
import type { OnPresent, Report } from "./report.ts";
import type { ImportState } from "./use-import.ts";

const choices: readonly (readonly [OnPresent, string])[] = [
  ["skip", "Leave it"],
  ["update", "Update it"],
];

/** What an import would do, and what it does with rows that are there already. */
export function Trial({ state, trial }: { state: ImportState; trial: Report }) {
  return (
    <>
      <Card title="Dry run" aside={state.working ? "reading …" : "nothing is stored yet"} bare>
        <div class="metrics two" role="status">
          <Metric label="New" value={decimal(trial.stored)} note="will be stored" />
          <Metric label="Changed" value={decimal(trial.updated)} note="will be updated" />
          <Metric label="There already" value={decimal(trial.present)} note="left alone" />
          <Metric
            label="Refused"
            value={decimal(trial.refused)}
            note={trial.refused === 0 ? "none" : "see below"}
          />
        </div>
      </Card>
      <Card title="When a row is already there">
        <div class="segments">
          {choices.map(([value, label]) => (
            <button
              key={value}
              type="button"
              aria-pressed={state.onPresent === value}
              onClick={() => state.whenPresent(value)}
            >
              {label}
            </button>
          ))}
        </div>
        <p class="soft small">Empty cells never clear a value.</p>
      </Card>
    </>
  );
}
