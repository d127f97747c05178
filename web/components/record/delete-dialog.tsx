import { useState } from "preact/hooks";
import { useAddress } from "../../lib/address.ts";
import { refresh } from "../../lib/api/answers.ts";
import { type Problem, sentenceOf } from "../../lib/api/problem.ts";
import { patch, remove } from "../../lib/api/write.ts";
import type { Row } from "../../lib/merge.ts";
import { tell } from "../../lib/toast.ts";
import { Dialog } from "../feedback/dialog.tsx";
import type { RecordConfig } from "./config.ts";

interface DeleteProps {
  config: RecordConfig;
  row: Row & { id: string };
  etag: string | undefined;
  close(): void;
  /** What to do where other rows refer to it. */
  instead?: { label: string; advice: string; patch: Row };
}

/** Says what a deletion does; where other rows refer to it, what there is to do in its place. */
export function DeleteDialog({ config, row, etag, close, instead }: DeleteProps) {
  const address = useAddress();
  const [problem, setProblem] = useState<Problem>();
  const other = problem?.kind === "in-use" ? instead : undefined;
  const name = config.nameOf(row);
  const act = async () => {
    const url = `${config.path}/${row.id}`;
    const written = other === undefined ? await remove(url, etag) : await patch(url, other.patch, etag);
    if (!written.ok) return setProblem(written.problem);
    refresh(config.path, ...(config.touches ?? []));
    tell(other === undefined ? `${name} is deleted.` : `${name} is saved.`);
    close();
    if (other === undefined) address.go(config.page, true);
  };
  return (
    <Dialog
      title={`Delete ${name}?`}
      onClose={close}
      actions={
        <>
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          {problem?.kind === "in-use" && other === undefined ? null : (
            <button
              type="button"
              class={other === undefined ? "button danger" : "button primary"}
              onClick={() => void act()}
            >
              {other?.label ?? "Delete"}
            </button>
          )}
        </>
      }
    >
      <p class="soft" role="status">
        {problem === undefined
          ? `The ${config.one} goes, and its figures with it. Its history stays. This cannot be undone.`
          : `${sentenceOf(problem)} ${other?.advice ?? ""}`}
      </p>
    </Dialog>
  );
}
