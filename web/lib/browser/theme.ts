import { effect, signal } from "@preact/signals";
import { keep, kept } from "./storage.ts";

export type Theme = "system" | "light" | "dark";
const order: readonly Theme[] = ["system", "light", "dark"];

export const theme = signal<Theme>(order.find((name) => name === kept("browser", "theme")) ?? "system");

export function nextTheme(): void {
  theme.value = order[(order.indexOf(theme.value) + 1) % order.length] ?? "system";
}

/** Shows the theme, and keeps a choice for the next visit. */
export function followTheme(): void {
  effect(() => {
    const chosen = theme.value;
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    keep("browser", "theme", chosen === "system" ? undefined : chosen);
  });
}
