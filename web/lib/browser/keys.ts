import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { keep, kept } from "./storage.ts";

/** Single keys can be turned off (WCAG 2.1.4). */
export const singleKeys = signal(kept("browser", "keys") !== "off");

export function turnKeys(on: boolean): void {
  singleKeys.value = on;
  keep("browser", "keys", on ? undefined : "off");
}

export type KeyMap = Record<string, (() => void) | undefined>;

const typing = "input, textarea, select, [contenteditable]";
let waitingFor: string | undefined;

/** Acts on single keys, and on pairs such as `g d`; they rest while somebody types, and in a dialog. */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!singleKeys.value || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      const { target } = event;
      if (!(target instanceof Element) || target.matches(typing) || document.querySelector("dialog[open]"))
        return;
      const action = latest.current[`${waitingFor} ${event.key}`] ?? latest.current[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

/** Notes that `g` was pressed, for a second. */
export function waitForSecondKey(key: string): void {
  // After the listeners of this press have run: they must not take it for the second.
  setTimeout(() => {
    waitingFor = key;
    setTimeout(() => {
      waitingFor = undefined;
    }, 1000);
  });
}
