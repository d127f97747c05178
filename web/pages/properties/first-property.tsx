import { useState } from "preact/hooks";
import { Icon } from "../../components/icon.tsx";
import { Card } from "../../components/layout/card.tsx";
import { sentenceOf } from "../../lib/api/problem.ts";
import { tell, tellFailure } from "../../lib/toast.ts";
import { storeSample } from "./sample.ts";

/** What an empty portfolio is met with: how to begin. */
export function FirstProperty() {
  /** The share that is done; undefined while nothing is filled. */
  const [filled, setFilled] = useState<number>();
  const fill = async () => {
    setFilled(0);
    const stored = await storeSample(setFilled);
    setFilled(undefined);
    if (typeof stored === "number")
      tell(`${stored} made-up properties are stored, with their leases and two years of their books.`);
    else tellFailure(sentenceOf(stored));
  };
  return (
    <Card>
      <div class="empty">
        <Houses />
        <h2>Start with your buildings</h2>
        <p class="lead">
          A name and an address are enough. Values, loans and leases can follow, and each figure appears when
          it has what it needs.
        </p>
        <div class="row">
          <a class="button primary" href="/app/import">
            <Icon name="download" />
            Import a spreadsheet
          </a>
          <a class="button" href="/app/properties/new">
            <Icon name="plus" />
            Add one property
          </a>
          <button type="button" class="button" disabled={filled !== undefined} onClick={() => void fill()}>
            {filled === undefined ? "Look at a sample portfolio" : `Filling … ${Math.floor(filled * 100)} %`}
          </button>
        </div>
        <p class="soft small">
          CSV, XLSX or NDJSON. You see every row before it is stored. The sample has a ledger, which nobody
          can delete: look at it on a database that you can start anew.
        </p>
      </div>
    </Card>
  );
}

export function Houses() {
  return (
    <svg
      class="house"
      width="116"
      height="72"
      viewBox="0 0 116 72"
      aria-hidden="true"
      stroke="currentColor"
      stroke-width="2"
    >
      <path d="M20 62V28L38 16l18 12v34z" />
      <path fill="none" d="M32 62V44h12v18M62 62V10h36v52" />
      <path fill="none" stroke-width="1.500" d="M2 62h112" />
      <path fill="none" d="M70 20h6M84 20h6M70 32h6M84 32h6M70 44h6M84 44h6" />
    </svg>
  );
}
