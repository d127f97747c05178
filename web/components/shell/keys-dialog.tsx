import { singleKeys, turnKeys } from "../../lib/browser/keys.ts";
import { Dialog } from "../feedback/dialog.tsx";
import { everyPlace } from "./places.ts";

const others: readonly (readonly [string, string])[] = [
  ["/", "Find"],
  ["n", "New"],
  ["f", "Filter"],
  ["e", "Edit"],
  ["Ctrl Enter", "Save"],
  ["Esc", "Close, cancel"],
  ["[ and ]", "Previous and next tab"],
  ["?", "This list"],
];

export function KeysDialog({ onClose }: { onClose(): void }) {
  const goes = everyPlace.flatMap(({ key, name }) =>
    key === undefined ? [] : [[`g ${key}`, name] as const],
  );
  return (
    <Dialog
      title="Keys"
      onClose={onClose}
      actions={
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
      }
    >
      <dl class="facts">
        {[...goes, ...others].map(([key, name]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={(event) => turnKeys(event.currentTarget.checked)}
        />
        Single keys act
      </label>
    </Dialog>
  );
}
