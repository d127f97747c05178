import { useUrl } from "../../lib/api/use-answer.ts";
import { type Field, words } from "../../lib/fields/field.ts";
import { show } from "../../lib/fields/show.ts";
import { moment } from "../../lib/format/date.ts";
import { unknown } from "../../lib/format/number.ts";
import { Skeleton } from "../feedback/skeleton.tsx";
import { AnswerNote } from "../feedback/stale.tsx";
import { Card } from "../layout/card.tsx";

interface Change {
  at: string;
  by: string | null;
  action: "insert" | "update" | "delete";
  changes: Record<string, { from?: unknown; to?: unknown }>;
}

const verbs = { insert: "made it", update: "changed it", delete: "deleted it" } as const;
/** Set by the server at every change, and so said by the line itself. */
const own = new Set(["id", "updated_at", "updated_by", "created_at", "created_by"]);

/** Who changed what, newest first, in the names of the forms. */
export function History({ url, fields }: { url: string; fields: readonly Field[] }) {
  const answer = useUrl<{ data: Change[] }>(`${url}/history?limit=100`);
  const changes = answer.data?.data;
  return (
    <Card title="History" aside="newest first" bare>
      <AnswerNote answer={answer} what="The history could not load." />
      {changes === undefined ? (
        <div class="body">{answer.problem === undefined ? <Skeleton lines={6} of={answer} /> : null}</div>
      ) : (
        <section class="scroller" tabIndex={0} aria-label="History">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Who</th>
                <th scope="col">Field</th>
                <th scope="col">From</th>
                <th scope="col">To</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <Lines key={change.at} change={change} fields={fields} />
              ))}
            </tbody>
          </table>
          {changes.length === 0 ? <p class="empty soft">Nothing was changed yet.</p> : null}
        </section>
      )}
    </Card>
  );
}

function Lines({ change, fields }: { change: Change; fields: readonly Field[] }) {
  const named = Object.entries(change.changes ?? {}).filter(
    ([name, { from, to }]) => !own.has(name) && (change.action === "update" || (from ?? to ?? null) !== null),
  );
  const shown = change.action === "update" ? named : [];
  const who = change.by ?? unknown;
  if (shown.length === 0) {
    return (
      <tr>
        <td class="nowrap">{moment(change.at)}</td>
        <td>{who}</td>
        <td colSpan={3}>{verbs[change.action]}</td>
      </tr>
    );
  }
  return shown.map(([name, { from, to }], at) => {
    const field = fields.find((one) => one.name === name);
    return (
      <tr key={name}>
        <td class="nowrap">{at === 0 ? moment(change.at) : ""}</td>
        <td>{at === 0 ? who : ""}</td>
        <td>{field?.label ?? words(name)}</td>
        <td>{valueText(field, from)}</td>
        <td>
          <b>{valueText(field, to)}</b>
        </td>
      </tr>
    );
  });
}

function valueText(field: Field | undefined, value: unknown): string {
  if (field !== undefined && !Array.isArray(value)) return show(field, value);
  if (value === null || value === undefined) return unknown;
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? "row" : "rows"}`;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
