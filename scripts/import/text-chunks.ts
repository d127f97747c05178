import { open } from "node:fs/promises";
import { decodeText } from "../../lib/tabular/text/decode.ts";

/** A part of a file's text, cut behind a line end; `behind` are the bytes of the file that are behind its end. */
export interface TextChunk {
  text: string;
  encoding: string;
  behind: number;
}

const blockBytes = 4_000_000;
const feed = 0x0a;

/** A file of any size as text, some megabytes at a time, in whatever encoding it is. */
export async function* textChunks(file: string, bytes = blockBytes): AsyncGenerator<TextChunk> {
  const handle = await open(file);
  try {
    let held = Buffer.alloc(0);
    let encoding: string | undefined;
    let behind = 0;
    for (;;) {
      const block = Buffer.alloc(bytes);
      const { bytesRead } = await handle.read(block, 0, bytes);
      held = Buffer.concat([held, block.subarray(0, bytesRead)]);
      if (held.length === 0) return;
      const end = bytesRead === 0 ? held.length : lastLineEnd(held, encoding);
      if (end > 0) {
        const decoded: { text: string; encoding: string } = await decodePart(held.subarray(0, end), encoding);
        if (decoded.encoding.startsWith("utf-16")) encoding = decoded.encoding;
        held = held.subarray(end);
        behind += end;
        yield { ...decoded, behind };
      }
      if (bytesRead === 0) return;
    }
  } finally {
    await handle.close();
  }
}

/** UTF-16 says what it is at a file's beginning alone. */
async function decodePart(bytes: Buffer, encoding: string | undefined) {
  if (encoding === undefined) return decodeText(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Behind the last line end; 0 for none. In UTF-16 a character has two bytes, and a line feed may be in the second. */
function lastLineEnd(bytes: Buffer, encoding: string | undefined): number {
  for (let at = bytes.lastIndexOf(feed); at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(feed, at - 1)) {
    const wide = encoding?.startsWith("utf-16") ?? (bytes[at + 1] === 0 || bytes[at - 1] === 0);
    if (!wide) return at + 1;
    const isLittle = at % 2 === 0 && bytes[at + 1] === 0;
    const isBig = at % 2 === 1 && bytes[at - 1] === 0;
    if (isLittle && at + 2 <= bytes.length) return at + 2;
    if (isBig) return at + 1;
  }
  return 0;
}
