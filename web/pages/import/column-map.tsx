import { useState } from "preact/hooks";
import { Icon } from "../../components/icon.tsx";
import { Card } from "../../components/layout/card.tsx";
import type { Field } from "../../lib/fields/field.ts";
import { unknown } from "../../lib/format/number.ts";
import { headingOf, type ImportMap, type Report } from "./report.ts";
import type { ImportState } from "./use-import.ts";

interface MapProps {
  state: ImportState;
  fields: readonly Field[];
  trial: Report;
}

/** Each column of the file, the field that it is read as, and how. */
export function ColumnMap({ state, fields, trial }: MapProps) {
  const { map } = state;
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  if (map === undefined) return null;
  const samples = map.samples ?? {};
  const read = Object.values(map.columns).flatMap((source) => headingOf(source) ?? []);
  const headings = [...new Set([...Object.keys(samples), ...read, ...trial.ignored_columns])];
  const toConfirm = Object.entries(map.columns).filter(
    ([name, source]) => guessOf(source) !== undefined && !confirmed.has(name),
  );
  return (
    <Card
      title="Columns"
      bare
      aside={`${read.length} matched · ${toConfirm.length} to confirm · ${headings.length - read.length} ignored`}
    >
      <section class="scroller" tabIndex={0} aria-label="Columns">
        <table>
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col">First value</th>
              <th scope="col">In REIMS</th>
              <th scope="col">How it is read</th>
            </tr>
          </thead>
          <tbody>
            {headings.map((heading) => {
              const [name] =
                Object.entries(map.columns).find(([, source]) => headingOf(source) === heading) ?? [];
              return (
                <tr key={heading}>
                  <th scope="row">{heading}</th>
                  <td class="soft">{samples[heading]?.[0] ?? unknown}</td>
                  <td>
                    <select
                      aria-label={`Read ${heading} as`}
                      value={name ?? ""}
                      onChange={(event) => state.assign(heading, event.currentTarget.value || undefined)}
                    >
                      <option value="">Ignored</option>
                      {optionsOf(fields, name).map((field) => (
                        <option key={field.name} value={field.name}>
                          {field.label}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <HowRead
                      source={name === undefined ? undefined : map.columns[name]}
                      confirmed={name !== undefined && confirmed.has(name)}
                      confirm={() => name !== undefined && setConfirmed(new Set([...confirmed, name]))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

/** A field that the form does not have, such as an id, stays what it is. */
function optionsOf(fields: readonly Field[], name: string | undefined): readonly Field[] {
  if (name === undefined || fields.some((field) => field.name === name)) return fields;
  return [...fields, { name, label: name, kind: "text" }];
}

/** What a suggestion changes in meaning, and a person must confirm. */
function guessOf(source: ImportMap["columns"][string] | undefined): string | undefined {
  if (source === undefined || typeof source === "string") return undefined;
  if (source.as === "fraction") return "× 100: every value is 0 to 1";
  if (source.order === "mdy") return "Month first";
  if (source.order === "dmy") return "Day first";
  return typeof source.order === "string" ? `Read as ${source.order}` : undefined;
}

interface HowProps {
  source: ImportMap["columns"][string] | undefined;
  confirmed: boolean;
  confirm(): void;
}

function HowRead({ source, confirmed, confirm }: HowProps) {
  if (source === undefined) return <span class="soft">stays in the file</span>;
  const guess = guessOf(source);
  if (guess === undefined) {
    const values = typeof source === "object" && source.values !== undefined;
    return <span class="soft">{values ? "by the map's list of values" : "as it is"}</span>;
  }
  if (confirmed) return <span class="soft">{guess}</span>;
  return (
    <span class="severity warn">
      <Icon name="warning" />
      {guess}
      <button type="button" class="link-button" onClick={confirm}>
        Confirm
      </button>
    </span>
  );
}
