import { signal } from "@preact/signals";
import { refreshAll } from "../api/answers.ts";

export const online = signal(navigator.onLine);

/** Follows the connection; what is shown is asked for again when it is back. */
export function followConnection(): void {
  addEventListener("offline", () => {
    online.value = false;
  });
  addEventListener("online", () => {
    online.value = true;
    refreshAll();
  });
}
