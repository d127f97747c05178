export interface Piece {
  text: string;
  /** Lines of the file before the piece's first record, its repeated heading line aside. */
  lineOffset: number;
  /** How many bytes of the file are behind the piece's end. */
  done: number;
}

/** A request holds 6 MB at most; a piece leaves room for its map. */
const pieceLength = 1_500_000;

/** A text file in pieces that end where a record ends; the pieces of a CSV begin with its heading line. */
export function piecesOf(text: string, hasHeading: boolean, length = pieceLength): Piece[] {
  const pieces: Piece[] = [];
  const headEnd = hasHeading ? recordEnd(text, 0) : 0;
  const head = text.slice(0, headEnd);
  let start = headEnd;
  let lines = 0;
  while (start < text.length || pieces.length === 0) {
    let end = start;
    while (end < text.length && end - start < length) end = recordEnd(text, end);
    const body = text.slice(start, end);
    pieces.push({ text: head + body, lineOffset: lines, done: end });
    lines += body.split("\n").length - 1;
    start = end;
  }
  return pieces;
}

/** Just after the line break that ends the record; a line break within quotes does not. */
function recordEnd(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (letter === "\n" && !quoted) return at + 1;
  }
  return text.length;
}
