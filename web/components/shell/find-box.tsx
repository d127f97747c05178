import { useRef, useState } from "preact/hooks";
import { useAddress } from "../../lib/address.ts";
import { useKeys } from "../../lib/browser/keys.ts";
import { combobox } from "../../lib/combobox.ts";
import { narrow } from "../../lib/narrow.ts";
import { useLater } from "../form/reference-input.tsx";
import { Icon } from "../icon.tsx";
import { type Hit, useHits } from "./hits.ts";

/** Finds a row by any word of it, from any page. */
export function FindBox() {
  const address = useAddress();
  const [text, setText] = useState("");
  const [place, setPlace] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useKeys({
    "/": () => {
      setOpen(true);
      input.current?.focus();
      // On a phone the box is there only after it is opened.
      setTimeout(() => input.current?.focus());
    },
  });
  const asked = useLater(text.trim());
  const found = useHits(asked);
  const hits = open && text.trim() !== "" ? found : [];
  const leave = () => {
    setOpen(false);
    setText("");
    setPlace(0);
  };
  const goTo = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    leave();
    input.current?.blur();
    address.go(hit.href);
  };
  if (narrow.value && !open) {
    return (
      <button type="button" class="button icon" aria-label="Find" onClick={() => setOpen(true)}>
        <Icon name="search" />
      </button>
    );
  }
  return (
    <search class={`find ${open ? "open" : ""}`}>
      <span class="input">
        <Icon name="search" />
        <input
          ref={input}
          {...combobox("find-hits", hits.length, place)}
          type="search"
          aria-label="Find a property, tenant or lease"
          placeholder="Find a property, tenant or lease"
          autofocus={narrow.value}
          value={text}
          onFocus={() => setOpen(true)}
          onBlur={() => setTimeout(() => setOpen(false), 150)}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step !== undefined && hits.length > 0) {
              setPlace((place + step + hits.length) % hits.length);
              event.preventDefault();
            } else if (event.key === "Enter") goTo(hits[place]);
            else if (event.key === "Escape") {
              leave();
              event.currentTarget.blur();
            }
          }}
        />
        <kbd>/</kbd>
      </span>
      <div class={hits.length > 0 ? "menu" : ""} id="find-hits" role="listbox" aria-label="Found">
        {hits.map((hit, at) => (
          <div
            key={hit.href}
            id={`find-hits-${at}`}
            class="item"
            role="option"
            tabIndex={-1}
            aria-selected={at === place}
            onPointerDown={() => goTo(hit)}
          >
            {hit.name}
            <span class="aside">{hit.aside}</span>
          </div>
        ))}
      </div>
    </search>
  );
}
