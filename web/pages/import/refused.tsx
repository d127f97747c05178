import { Octagon } from "../../components/icon.tsx";
import { Card } from "../../components/layout/card.tsx";
import { save } from "../../components/list/csv-link.tsx";
import { type Field, words } from "../../lib/fields/field.ts";
import { count } from "../../lib/format/number.ts";
import { causes, type Report } from "./report.ts";

const listed = 6;

/** Why rows are refused, each cause once with its lines; the other rows can go in without them. */
export function Refused({ trial, fields }: { trial: Report; fields: readonly Field[] }) {
  if (trial.errors.length === 0) return null;
  const labelOf = (pointer: string) => {
    const name = pointer.split("/")[1] ?? "";
    return fields.find((field) => field.name === name)?.label ?? words(name);
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
        {causes(trial.errors).map(({ message, pointer, lines }) => (
          <li key={`${pointer}${message}`}>
            <div class="row">
              <span class="bad">
                <Octagon />
              </span>
              <div>
                <strong>
                  {labelOf(pointer)}: {message}
                </strong>
                <span class="second">
                  {count(lines.length, "row")}: line{lines.length === 1 ? "" : "s"}{" "}
                  {lines.slice(0, listed).join(", ")}
                  {lines.length > listed ? `, ${lines.length - listed} more` : ""}
                </span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
