import type { Issue, Problem } from "../../lib/api/problem.ts";
import { sentenceOf } from "../../lib/api/problem.ts";
import type { Draft } from "../../lib/forms/draft.ts";
import { Octagon } from "../icon.tsx";

/** Goes to a field of the form by its name. */
function focusField(name: string): void {
  document.querySelector<HTMLElement>(`form [name="${name}"]`)?.focus();
}

/** Goes to the first field that is wrong, once it is shown as such. */
export function focusFirstError(): void {
  setTimeout(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
}

interface SummaryProps {
  draft: Draft;
  problem: Problem | undefined;
  /** What the API said of places that the form has no field for. */
  rest: readonly Issue[];
}

/** Above the form: what is wrong, each with a link to its field. */
export function ErrorSummary({ draft, problem, rest }: SummaryProps) {
  const errors = Object.entries(draft.errors.value);
  const others = [
    ...(draft.others?.() ?? []),
    ...rest.map((issue) => `${issue.pointer ?? ""} ${issue.message}`.trim()),
  ];
  const general = problem !== undefined && errors.length === 0 && rest.length === 0;
  if (errors.length === 0 && others.length === 0 && !general) return null;
  return (
    <div class="banner bad" role="alert">
      <Octagon />
      <div class="grow">
        {general ? (
          <p>
            <strong>Not saved.</strong> {sentenceOf(problem)} What you typed is kept.
            {problem.requestId !== undefined && problem.status >= 500 ? ` Request ${problem.requestId}.` : ""}
          </p>
        ) : (
          <>
            <strong>
              Not saved yet: {errors.length + others.length === 1 ? "one place" : "some places"} to mend.
            </strong>
            <ul>
              {errors.map(([name, message]) => (
                <li key={name}>
                  <button type="button" class="link-button" onClick={() => focusField(name)}>
                    {draft.fields.find((field) => field.name === name)?.label}
                  </button>
                  : {message}
                </li>
              ))}
              {others.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
