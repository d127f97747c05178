import { useState } from "preact/hooks";
import type { Row } from "../../lib/merge.ts";
import { Icon } from "../icon.tsx";
import { Menu } from "../menu.tsx";
import type { RecordConfig } from "./config.ts";
import { DeleteDialog } from "./delete-dialog.tsx";

interface MenuProps {
  config: RecordConfig;
  row: Row & { id: string };
  etag: string | undefined;
  instead?: { label: string; advice: string; patch: Row };
}

/** What is done seldom with a row: delete it. */
export function RecordMenu(props: MenuProps) {
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
            Delete this {props.config.one}
          </button>
        )}
      </Menu>
      {asking ? <DeleteDialog {...props} close={() => setAsking(false)} /> : null}
    </>
  );
}
