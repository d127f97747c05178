import { useAddress } from "../../lib/address.ts";
import { decimal } from "../../lib/format/number.ts";
import { Icon } from "../icon.tsx";

/** Cursors that this tab came to by Next: Previous is then the step back of its history. */
const cameByNext = new Set<string>();

interface PagerProps {
  shown: number;
  total: number | undefined;
  next: string | null;
}

/** Which rows are shown, and the steps to the pages beside. */
export function Pager({ shown, total, next }: PagerProps) {
  const address = useAddress();
  const cursor = address.get("cursor");
  const from = Number(address.get("from") ?? 0);
  const back = () => {
    if (cursor !== undefined && cameByNext.has(cursor)) history.back();
    else address.change({ cursor: undefined, from: undefined });
  };
  const forward = () => {
    if (next === null) return;
    cameByNext.add(next);
    address.change({ cursor: next, from: String(from + shown) });
  };
  return (
    <footer>
      <span>
        Rows {decimal(from + Math.min(1, shown))}–{decimal(from + shown)}
        {total === undefined ? "" : ` of ${decimal(total)}`}
      </span>
      <span class="row no-print">
        <button type="button" class="button small" disabled={cursor === undefined} onClick={back}>
          <Icon name="left" size={13} />
          Previous
        </button>
        <button type="button" class="button small" disabled={next === null} onClick={forward}>
          Next
          <Icon name="right" size={13} />
        </button>
      </span>
    </footer>
  );
}
