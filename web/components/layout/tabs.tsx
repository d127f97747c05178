import { useRef } from "preact/hooks";
import { useAddress } from "../../lib/address.ts";
import { useKeys } from "../../lib/browser/keys.ts";

export interface Tab {
  name: string;
  label: string;
  count?: number | undefined;
}

/** Tabs as links: each has an address. Arrow keys, and `[` and `]`, go to the one beside. */
export function Tabs({ tabs, chosen, label }: { tabs: readonly Tab[]; chosen: string; label: string }) {
  const address = useAddress();
  const list = useRef<HTMLElement>(null);
  const hrefOf = (name: string) => `${address.path}${name === tabs[0]?.name ? "" : `?tab=${name}`}`;
  const step = (by: number) => {
    const place = tabs.findIndex(({ name }) => name === chosen) + by;
    const next = tabs[(place + tabs.length) % tabs.length];
    if (next !== undefined) address.go(hrefOf(next.name));
  };
  useKeys({ "[": () => step(-1), "]": () => step(1) });
  return (
    <nav
      class="tabs"
      aria-label={label}
      ref={list}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (by === undefined) return;
        const links = [...(list.current?.querySelectorAll("a") ?? [])];
        links[
          (links.indexOf(document.activeElement as HTMLAnchorElement) + by + links.length) % links.length
        ]?.focus();
        event.preventDefault();
      }}
    >
      {tabs.map(({ name, label, count }) => (
        <a key={name} href={hrefOf(name)} aria-current={name === chosen ? "page" : undefined}>
          {label}
          {count === undefined ? null : <span class="count">{count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** A choice of a few, as links that change one parameter of the address. */
export function Segments({
  label,
  parameter,
  chosen,
  choices,
}: {
  label: string;
  parameter: string;
  chosen: string;
  choices: readonly { value: string; label: ComponentLabel }[];
}) {
  const address = useAddress();
  return (
    <nav class="segments" aria-label={label}>
      {choices.map(({ value, label }, place) => (
        <a
          key={value}
          href={address.with({
            [parameter]: place === 0 ? undefined : value,
            cursor: undefined,
            from: undefined,
          })}
          aria-current={value === chosen ? "true" : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

type ComponentLabel = import("preact").ComponentChildren;
