import { useState } from "preact/hooks";
import { Dialog } from "../../components/feedback/dialog.tsx";
import { Icon } from "../../components/icon.tsx";
import { Menu } from "../../components/menu.tsx";
import { useAddress } from "../../lib/address.ts";
import { refresh } from "../../lib/api/answers.ts";
import { type Problem, sentenceOf } from "../../lib/api/problem.ts";
import { patch, remove } from "../../lib/api/write.ts";
import { tell } from "../../lib/toast.ts";
import type { PropertyRow } from "../properties/row.ts";

interface MenuProps {
  row: PropertyRow;
  etag: string | undefined;
}

export function PropertyMenu({ row, etag }: MenuProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu end name="More actions" class="button icon" label={<Icon name="more" />}>
        {(close) => (
          <button
            type="button"
            class="item bad"
            onClick={() => {
              close();
              setAsking(true);
            }}
          >
            Delete this property
          </button>
        )}
      </Menu>
      {asking ? <DeleteDialog row={row} etag={etag} close={() => setAsking(false)} /> : null}
    </>
  );
}

/** Says what a deletion does; where other rows refer to the property, what to do in its place. */
function DeleteDialog({ row, etag, close }: MenuProps & { close(): void }) {
  const address = useAddress();
  const [problem, setProblem] = useState<Problem>();
  const inUse = problem?.kind === "in-use";
  const act = async () => {
    const url = `/properties/${row.id}`;
    const written = inUse ? await patch(url, { status: "sold" }, etag) : await remove(url, etag);
    if (!written.ok) return setProblem(written.problem);
    refresh("/properties");
    tell(inUse ? `${row.name} is set to sold.` : `${row.name} is deleted.`);
    close();
    if (!inUse) address.go("/app/properties", true);
  };
  return (
    <Dialog
      title={`Delete ${row.name}?`}
      onClose={close}
      actions={
        <>
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          <button type="button" class={inUse ? "button primary" : "button danger"} onClick={() => void act()}>
            {inUse ? "Set to sold" : "Delete"}
          </button>
        </>
      }
    >
      <p class="soft">
        {problem === undefined
          ? "Its row goes, and its figures with it. This cannot be undone."
          : `${sentenceOf(problem)}${inUse ? " Set it to sold to take it out of the portfolio." : ""}`}
      </p>
    </Dialog>
  );
}
