const cr = 0x0d;
const lf = 0x0a;

/**
 * Counts a text's lines as its records go by: given where a record ends (its line end included), the line in which it
 * begins, blank lines before it passed over. CR LF, LF and CR each end a line, inside quotes too.
 */
export function lineCounter(text: Uint8Array): (end: number) => number {
  let at = 0;
  let line = 1;
  const step = () => {
    const byte = text[at++];
    if (byte === lf || (byte === cr && text[at] !== lf)) line++;
  };
  return (end) => {
    while (at < end && (text[at] === cr || text[at] === lf)) step();
    const first = line;
    while (at < end) step();
    return first;
  };
}
