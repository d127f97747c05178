import { useLocation } from "preact-iso";

export type Changes = Record<string, string | undefined>;

/** The address as pages keep their state in it: a bookmark is the view that it was made of. */
export interface Address {
  path: string;
  get(name: string): string | undefined;
  /** Every parameter. */
  all(): Record<string, string>;
  /** The address with these parameters changed; undefined or empty takes one out. */
  with(changes: Changes): string;
  /** Goes there: as a step back for the browser, or in the place of this one while somebody types. */
  change(changes: Changes, replace?: boolean): void;
  go(url: string, replace?: boolean): void;
}

export function useAddress(): Address {
  const { path, url, route } = useLocation();
  const search = () => new URLSearchParams(new URL(url, location.origin).search);
  const changed = (changes: Changes) => {
    const next = search();
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === "") next.delete(name);
      else next.set(name, value);
    }
    return next.size === 0 ? path : `${path}?${readable(next)}`;
  };
  return {
    path,
    get: (name) => search().get(name) ?? undefined,
    all: () => Object.fromEntries(search()),
    with: changed,
    change: (changes, replace) => route(changed(changes), replace),
    go: (to, replace) => route(to, replace),
  };
}

/** Commas and brackets stay as they are: filters then read in the address as they do in the API's reference. */
function readable(search: URLSearchParams): string {
  return search.toString().replaceAll("%2C", ",").replaceAll("%5B", "[").replaceAll("%5D", "]");
}
