import { type Problem, sentenceOf } from "../../lib/api/problem.ts";
import { Octagon } from "../icon.tsx";

/** Says that something did not load or was not saved, with the request to quote and the way to try again. */
export function ProblemNote({
  problem,
  what,
  again,
}: {
  problem: Problem;
  what: string;
  again?: () => void;
}) {
  return (
    <div class="banner bad" role="alert">
      <Octagon />
      <p class="grow">
        <strong>{what}</strong> {sentenceOf(problem)}
        {problem.requestId === undefined ? null : <> Request {problem.requestId}. </>}{" "}
        {again === undefined ? null : (
          <button type="button" class="link-button" onClick={again}>
            Try again
          </button>
        )}
      </p>
    </div>
  );
}
