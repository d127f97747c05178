import type { ComponentChildren } from "preact";
import { Skeleton } from "../components/feedback/skeleton.tsx";
import { AnswerNote } from "../components/feedback/stale.tsx";
import type { Shown } from "../lib/api/use-answer.ts";

interface PendingProps {
  title: string;
  answer: Shown<unknown>;
  /** Why there is nothing to show, once that is known. */
  reason: ComponentChildren;
}

/** A figure's card while its answer is on the way, has failed, or has nothing to show. */
export function Pending({ title, answer, reason }: PendingProps) {
  return (
    <section class="card chart pending">
      <div class="head">
        <h2>{title}</h2>
      </div>
      <AnswerNote answer={answer} what={`${title} could not load.`} />
      {answer.data !== undefined ? (
        <p class="finding">{reason}</p>
      ) : answer.problem === undefined ? (
        <Skeleton lines={5} of={answer} />
      ) : null}
    </section>
  );
}
