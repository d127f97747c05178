import { useRef, useState } from "preact/hooks";
import { useAddress } from "../../lib/address.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import { narrow } from "../../lib/narrow.ts";
import { Dialog } from "../feedback/dialog.tsx";
import { Icon } from "../icon.tsx";
import { Menu } from "../menu.tsx";
import { FilterEditor } from "./filter-editor.tsx";
import { filterText, without } from "./filter-text.ts";
import type { Filter, ListConfig } from "./list-config.ts";
import { activeFilters } from "./list-query.ts";

/** Search first, then the filters in force, then those on offer; all of it stands in the address. */
export function FilterBar<Row>({ config }: { config: ListConfig<Row> }) {
  const address = useAddress();
  const active = activeFilters(config, address);
  const inForce = config.filters.filter(({ field }) => active.includes(field.name));
  const offered = config.filters.filter(({ field, first }) => first && !active.includes(field.name));
  const others = config.filters.filter(({ field, first }) => !first && !active.includes(field.name));
  const cleared = Object.assign({ q: undefined }, ...config.filters.map(({ field }) => without(field.name)));
  const clear = () => address.change(cleared);
  return (
    <search class="filters" aria-label="Filters">
      <Search label={config.searchLabel} />
      {narrow.value ? (
        <Sheet config={config} count={active.length} />
      ) : (
        <>
          {inForce.map((filter) => (
            <Active key={filter.field.name} filter={filter} />
          ))}
          {offered.map((filter) => (
            <Menu key={filter.field.name} class="chip" label={<Offer text={filter.field.label} />}>
              {(close) => <FilterEditor filter={filter} close={close} />}
            </Menu>
          ))}
          {others.length === 0 ? null : (
            <Menu class="chip" label={<Offer text="More" />}>
              {(close) => <More filters={others} close={close} />}
            </Menu>
          )}
        </>
      )}
      {active.length === 0 && address.get("q") === undefined ? null : (
        <button type="button" class="link-button small soft" onClick={clear}>
          Clear
        </button>
      )}
    </search>
  );
}

function Offer({ text }: { text: string }) {
  return (
    <>
      <Icon name="plus" size={12} />
      {text}
    </>
  );
}

function Active({ filter }: { filter: Filter }) {
  const address = useAddress();
  const { label, name } = filter.field;
  const text = filterText(filter.field, address);
  return (
    <span class="chip-group">
      <Menu
        class="chip active"
        label={
          <span>
            {label}: <b>{text}</b>
          </span>
        }
      >
        {(close) => <FilterEditor filter={filter} close={close} />}
      </Menu>
      <button
        type="button"
        class="chip-x"
        aria-label={`Take out ${label}: ${text}`}
        onClick={() => address.change(without(name))}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}

/** The rest of the filters: first which, then its inputs. */
function More({ filters, close }: { filters: readonly Filter[]; close: () => void }) {
  const [chosen, setChosen] = useState<Filter>();
  if (chosen !== undefined) return <FilterEditor filter={chosen} close={close} />;
  return filters.map((filter) => (
    <button key={filter.field.name} type="button" class="item" onClick={() => setChosen(filter)}>
      {filter.field.label}
    </button>
  ));
}

function Search({ label }: { label: string }) {
  const address = useAddress();
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useKeys({ f: () => box.current?.focus() });
  const put = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => address.change({ q: text.trim(), cursor: undefined, from: undefined }, true),
      150,
    );
  };
  return (
    <span class="input search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        placeholder={label}
        aria-label={label}
        value={address.get("q") ?? ""}
        onInput={(event) => put(event.currentTarget.value)}
      />
    </span>
  );
}

/** On a phone all filters stand in a sheet, and its button counts those in force. */
function Sheet<Row>({ config, count }: { config: ListConfig<Row>; count: number }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <Icon name="filter" />
        Filters
        {count === 0 ? null : <span class="pill accent">{count}</span>}
      </button>
      {open ? (
        <Dialog
          title="Filters"
          class="sheet"
          onClose={() => setOpen(false)}
          actions={
            <button type="button" class="button primary" onClick={() => setOpen(false)}>
              Show
            </button>
          }
        >
          {config.filters.map((filter) => (
            <details key={filter.field.name}>
              <summary class="check">{filter.field.label}</summary>
              <FilterEditor filter={filter} />
            </details>
          ))}
        </Dialog>
      ) : null}
    </>
  );
}
