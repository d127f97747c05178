/** Reads what this browser keeps; undefined when it keeps nothing, or may not. */
export function kept(store: "tab" | "browser", name: string): string | undefined {
  try {
    return storeOf(store).getItem(`reims.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or takes it out; a browser that may not keep anything still shows the pages. */
export function keep(store: "tab" | "browser", name: string, value: string | undefined): void {
  try {
    if (value === undefined) storeOf(store).removeItem(`reims.${name}`);
    else storeOf(store).setItem(`reims.${name}`, value);
  } catch {
    // Private windows refuse; the page works without.
  }
}

const storeOf = (store: "tab" | "browser") => (store === "tab" ? sessionStorage : localStorage);
