import { signal } from "@preact/signals";

const query = matchMedia("(max-width: 699px)");

/** Whether the window is as narrow as a phone's; lists then show rows of two lines. */
export const narrow = signal(query.matches);
query.addEventListener("change", () => {
  narrow.value = query.matches;
});
