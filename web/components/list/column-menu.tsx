import { useAddress } from "../../lib/address.ts";
import { Icon } from "../icon.tsx";
import { Menu } from "../menu.tsx";
import type { ListConfig } from "./list-config.ts";
import { shownColumns } from "./list-query.ts";

/** Which columns are shown: a choice that stays in the address. */
export function ColumnMenu<Row>({ config }: { config: ListConfig<Row> }) {
  const address = useAddress();
  const shown = shownColumns(config, address).map(({ name }) => name);
  const usual = config.columns.filter(({ extra }) => !extra).map(({ name }) => name);
  const toggle = (name: string) => {
    const next = config.columns
      .map((column) => column.name)
      .filter((one) => (one === name ? !shown.includes(name) : shown.includes(one)));
    address.change({ columns: next.join() === usual.join() ? undefined : next.join(",") }, true);
  };
  return (
    <Menu
      end
      label={
        <>
          <Icon name="columns" />
          Columns
        </>
      }
    >
      {() => (
        <fieldset class="filter-form">
          <legend class="hidden-text">Columns</legend>
          {config.columns
            .filter(({ heads }) => !heads)
            .map(({ name, label }) => (
              <label key={name} class="check">
                <input type="checkbox" checked={shown.includes(name)} onChange={() => toggle(name)} />
                {label}
              </label>
            ))}
        </fieldset>
      )}
    </Menu>
  );
}
