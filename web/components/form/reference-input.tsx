import { useEffect, useRef, useState } from "preact/hooks";
import { addressOf } from "../../lib/api/paths.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { combobox } from "../../lib/combobox.ts";
import type { Field } from "../../lib/fields/field.ts";
import { Icon } from "../icon.tsx";

interface Found {
  id: string;
  name?: string;
  number?: string;
  city?: string;
  state?: string;
}

interface ReferenceProps {
  field: Field;
  value: string;
  set(value: string): void;
  shared: Record<string, unknown> & { id: string };
}

const nameOf = (row: Found) => row.name ?? row.number ?? row.id;

/** Looks a row of another collection up by what is typed, and holds its id. */
export function ReferenceInput({ field, value, set, shared }: ReferenceProps) {
  const [typed, setTyped] = useState<string>();
  const [place, setPlace] = useState(0);
  const box = useRef<HTMLSpanElement>(null);
  const chosen = useUrl<Found>(value === "" ? undefined : `/${field.of}/${value}`);
  const asked = useLater(typed);
  const found = useUrl<{ data: Found[] }>(
    asked === undefined ? undefined : addressOf(`/${field.of}`, {}, { ...field.among, limit: "8", q: asked }),
  );
  const rows = typed === undefined ? [] : (found.data?.data ?? []);
  const take = (row: Found | undefined) => {
    if (row !== undefined) set(row.id);
    setTyped(undefined);
  };
  const list = `${shared.id}-list`;
  return (
    <span class="menu-anchor" ref={box}>
      <span class={`input ${shared["aria-invalid"] ? "wrong" : ""}`}>
        <input
          {...shared}
          {...combobox(list, rows.length, place)}
          type="text"
          placeholder={`Find in ${field.of}`}
          value={typed ?? (chosen.data === undefined ? "" : nameOf(chosen.data))}
          onFocus={() => setTyped((now) => now ?? (value === "" ? "" : now))}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setPlace(0);
            if (event.currentTarget.value === "") set("");
          }}
          onBlur={() => setTyped(undefined)}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step !== undefined && rows.length > 0) {
              setPlace((place + step + rows.length) % rows.length);
              event.preventDefault();
            } else if (event.key === "Enter" && typed !== undefined) {
              take(rows[place]);
              event.preventDefault();
            } else if (event.key === "Escape") setTyped(undefined);
          }}
        />
        <Icon name="down" />
      </span>
      <div class={rows.length > 0 ? "menu" : ""} role="listbox" id={list} aria-label={field.label}>
        {rows.map((row, at) => (
          <div
            key={row.id}
            id={`${list}-${at}`}
            class="item"
            role="option"
            tabIndex={-1}
            aria-selected={at === place}
            onPointerDown={(event) => {
              event.preventDefault();
              take(row);
            }}
          >
            {nameOf(row)}
            {row.city === undefined ? null : (
              <span class="aside">
                {row.city}, {row.state}
              </span>
            )}
          </div>
        ))}
      </div>
    </span>
  );
}

/** What the row refers to, where that cannot be changed. */
export function ReferenceName({ field, value, shared }: Omit<ReferenceProps, "set">) {
  const { data } = useUrl<Found>(value === "" ? undefined : `/${field.of}/${value}`);
  return (
    <span class="input locked">
      <input {...shared} value={data === undefined ? "…" : nameOf(data)} readOnly />
      <Icon name="lock" />
    </span>
  );
}

/** The value as it was 150 ms ago, so that typing does not ask at every letter. */
export function useLater(value: string | undefined, milliseconds = 150): string | undefined {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(
      () => setLate(value),
      value === undefined || late === undefined ? 0 : milliseconds,
    );
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
