import type { Shown } from "../../lib/api/use-answer.ts";
import { online } from "../../lib/browser/online.ts";
import { age, time } from "../../lib/format/date.ts";
import { Banner } from "./banner.tsx";
import { ProblemNote } from "./problem-note.tsx";

/** What is wrong with an answer: it did not come, or it is an old one. Nothing when it is good. */
export function AnswerNote({ answer, what }: { answer: Shown<unknown>; what: string }) {
  const { problem, data, at, reload } = answer;
  if (problem === undefined) return null;
  if (data === undefined) return <ProblemNote problem={problem} what={what} again={reload} />;
  if (!online.value || at === undefined) return null;
  return (
    <Banner tone="warn">
      These figures are from {time(at)}, {age(Date.now() - at)} ago. The server does not answer.{" "}
      <button type="button" class="link-button" onClick={reload}>
        Try again
      </button>
    </Banner>
  );
}
