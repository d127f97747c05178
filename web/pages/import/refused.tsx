import { Octagon } from "../../components/icon.tsx";
import { Card } from "../../components/layout/card.tsx";
import { save } from "../../components/list/csv-link.tsx";
import { type Field, words } from "../../lib/fields/field.ts";
import { count } from "../../lib/format/number.ts";
import { type Cause, causes, type Report } from "./report.ts";

const listed = 6;

interface RefusedProps {
  trial: Report;
  fields: readonly Field[];
  /** Reads a value as a choice, while the rows are not stored yet. */
  mapValue?: (field: string, value: string, choice: string) => void;
}

/** Why rows are refused, each cause once with its lines; the other rows can go in without them. */
export function Refused({ trial, fields, mapValue }: RefusedProps) {
  if (trial.errors.length === 0) return null;
  const fieldAt = (pointer: string): Field => {
    const name = pointer.split("/")[1] ?? "";
    return fields.find((field) => field.name === name) ?? { name, label: words(name), kind: "text" };
  };
  const download = () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = trial.errors.map(({ line, pointer, message }) =>
      [String(line), cell(pointer), cell(message)].join(","),
    );
    save(new Blob([["line,field,reason", ...lines].join("\r\n")], { type: "text/csv" }), "refused-rows.csv");
  };
  return (
    <Card
      title="Refused rows"
      bare
      aside={
        <button type="button" class="link-button" onClick={download}>
          CSV of {trial.refused}
        </button>
      }
    >
      <ul class="rows causes">
        {causes(trial.errors).map((cause) => (
          <li key={`${cause.pointer}${cause.message}`}>
            <CauseLine cause={cause} field={fieldAt(cause.pointer)} mapValue={mapValue} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface CauseProps {
  cause: Cause;
  field: Field;
  mapValue: RefusedProps["mapValue"];
}

function CauseLine({ cause, field, mapValue }: CauseProps) {
  const { message, lines, value } = cause;
  const repair = value !== undefined && mapValue !== undefined && field.choices !== undefined;
  return (
    <div class="row">
      <span class="bad">
        <Octagon />
      </span>
      <div class="stack">
        <div>
          <strong>
            {field.label}: {value === undefined ? message : `“${value}” is none that we know.`}
          </strong>
          <span class="second">
            {count(lines.length, "row")}: line{lines.length === 1 ? "" : "s"}{" "}
            {lines.slice(0, listed).join(", ")}
            {lines.length > listed ? `, ${lines.length - listed} more` : ""}
          </span>
        </div>
        {repair ? (
          <select
            aria-label={`Read ${value} as`}
            value=""
            onChange={(event) => mapValue(field.name, value, event.currentTarget.value)}
          >
            <option value="">Read it as …</option>
            {field.choices?.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        ) : null}
      </div>
    </div>
  );
}
