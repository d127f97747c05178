import { signal } from "@preact/signals";

export interface Toast {
  text: string;
  tone: "ok" | "bad";
  action?: { label: string; run(): void };
}

export const toast = signal<Toast | undefined>(undefined);
/** Told to screen readers: sorts, counts, saves. */
export const announced = signal("");

export function tell(text: string, action?: Toast["action"]): void {
  toast.value = { text, tone: "ok", ...(action === undefined ? {} : { action }) };
}

/** Stays until it is closed. */
export function tellFailure(text: string, action?: Toast["action"]): void {
  toast.value = { text, tone: "bad", ...(action === undefined ? {} : { action }) };
}
