import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Problem, sentenceOf } from "../../lib/api/problem.ts";
import { Dialog } from "./dialog.tsx";

interface ConfirmProps {
  title: string;
  /** The verb on the button. */
  verb: string;
  danger?: boolean;
  ready: boolean;
  problem: Problem | undefined;
  close(): void;
  act(): Promise<void>;
  children: ComponentChildren;
}

/** A dialog for what cannot be taken back: it says what will happen, and its button is the verb. */
export function Confirm({ title, verb, danger = false, ready, problem, close, act, children }: ConfirmProps) {
  const [working, setWorking] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!ready || working) return;
    setWorking(true);
    await act();
    setWorking(false);
  };
  return (
    <Dialog title={title} onClose={close}>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        {children}
        {problem === undefined ? null : (
          <p class="error" role="alert">
            {[sentenceOf(problem), ...problem.issues.map(({ message }) => message)].join(" ")}
          </p>
        )}
        <div class="actions">
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          <button
            type="submit"
            class={danger ? "button danger" : "button primary"}
            disabled={!ready || working}
          >
            {verb}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
