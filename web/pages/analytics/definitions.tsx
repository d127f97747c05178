import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Card, Facts } from "../../components/layout/card.tsx";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { words } from "../../lib/fields/field.ts";

const units = {
  percent: "percent",
  ratio: "a ratio",
  months: "months",
  years: "years",
  points: "points",
  usd: "US dollars",
} as const;

/** What each figure is made from, as the API defines it. */
export function Definitions() {
  const answer = useAnswer("/analytics/definitions");
  if (answer.data === undefined) {
    return answer.problem === undefined ? (
      <Skeleton lines={12} of={answer} />
    ) : (
      <AnswerNote answer={answer} what="The definitions could not load." />
    );
  }
  return (
    <div class="columns-2">
      {answer.data.data.map(({ name, title, unit, places, formula, needs, edges, source }) => (
        <Card key={name} title={<span id={name}>{title}</span>} aside={`${units[unit]}, ${places} decimals`}>
          <div class="stack">
            <p>
              <strong>{formula}</strong>
            </p>
            <Facts of={[["Needs", needs.map(words).join(", ")]]} />
            {edges.length === 0 ? null : (
              <ul class="plain soft small">
                {edges.map((edge) => (
                  <li key={edge}>{edge}</li>
                ))}
              </ul>
            )}
            <p class="soft small">{source}</p>
          </div>
        </Card>
      ))}
    </div>
  );
}
