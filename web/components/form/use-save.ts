import { useState } from "preact/hooks";
import type { Issue, Problem } from "../../lib/api/problem.ts";
import type { Written } from "../../lib/api/write.ts";
import { newKey } from "../../lib/api/write.ts";
import type { Draft } from "../../lib/forms/draft.ts";
import type { Row } from "../../lib/merge.ts";
import { focusFirstError } from "./error-summary.tsx";

export interface Saving<Result> {
  saving: boolean;
  problem: Problem | undefined;
  rest: readonly Issue[];
  /** Checks and sends; resolves with what was stored, or undefined with the errors shown. */
  save(send: (values: Row, key: string) => Promise<Written<Result>>): Promise<Result | undefined>;
}

/** The way of every form: check, send once under one key, put the API's issues at their fields. */
export function useSave<Result>(draft: Draft): Saving<Result> {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [rest, setRest] = useState<readonly Issue[]>([]);
  const [keys] = useState(() => new Map<string, string>());
  return {
    saving,
    problem,
    rest,
    async save(send) {
      setProblem(undefined);
      setRest([]);
      const values = draft.values();
      if (values === undefined) {
        focusFirstError();
        return undefined;
      }
      // The same values again, after no answer came, are the same create.
      const body = JSON.stringify(values);
      const key = keys.get(body) ?? newKey();
      keys.set(body, key);
      setSaving(true);
      const written = await send(values, key);
      setSaving(false);
      if (written.ok) {
        draft.done();
        return written.row;
      }
      setProblem(written.problem);
      setRest(draft.refuse(written.problem.issues));
      focusFirstError();
      return undefined;
    },
  };
}
