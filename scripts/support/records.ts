const quote = 0x22;
const cr = 0x0d;
const lf = 0x0a;

/**
 * Finds where records end in a text that comes bit by bit. In CSV a line end inside quotes ends none (RFC 4180); a doubled
 * quote opens and closes at once, so counting quotes is enough. Blank lines belong to the record before them.
 */
export function recordScanner(type: "csv" | "ndjson") {
  let at = 0;
  let quoted = false;
  let content = false;
  const state = {
    /** Where the first and the last whole record end; 0 for none. */
    firstEnd: 0,
    lastEnd: 0,
    records: 0,
    /** Reads on in `text`, which still begins where it did; `complete` says that no more comes. */
    scan(text: Uint8Array, complete: boolean): void {
      for (; at < text.length; at++) {
        const byte = text[at];
        if (byte === quote && type === "csv") quoted = !quoted;
        if (byte !== cr && byte !== lf) content = true;
        else if (!quoted) {
          if (byte === cr && at + 1 === text.length && !complete) return;
          if (byte === cr && text[at + 1] === lf) at++;
          end(at + 1);
        }
      }
      if (complete && content) end(text.length);
    },
    /** Forgets what lies before `end`. */
    drop(end: number): void {
      at = Math.max(0, at - end);
      state.firstEnd = 0;
      state.lastEnd = Math.max(0, state.lastEnd - end);
    },
  };
  function end(place: number): void {
    if (content) state.records++;
    content = false;
    state.lastEnd = place;
    if (state.firstEnd === 0 && state.records > 0) state.firstEnd = place;
  }
  return state;
}

/** How many records a whole text has. */
export function countRecords(text: Uint8Array, type: "csv" | "ndjson"): number {
  const scanner = recordScanner(type);
  scanner.scan(text, true);
  return scanner.records;
}
