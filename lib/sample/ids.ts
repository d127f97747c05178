import type { Random } from "./random.ts";

/** An id that is the same for the same seed: a UUID of version 8 (RFC 9562), whose bits are the maker's own. */
export function sampleId(random: Random): string {
  const word = () =>
    Math.floor(random.next() * 4_294_967_296)
      .toString(16)
      .padStart(8, "0");
  const [a, b, c, d] = [word(), word(), word(), word()];
  return `${a}-${b.slice(0, 4)}-8${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
