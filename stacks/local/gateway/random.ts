import { randomFillSync } from "node:crypto";

const batch = Buffer.alloc(8_192);
let used = batch.length;

/** Random bytes as text. They come from a batch: a system call for each id costs more than the rest of an event. */
export function randomText(bytes: number, encoding: "base64url" | "hex"): string {
  if (used + bytes > batch.length) {
    randomFillSync(batch);
    used = 0;
  }
  used += bytes;
  return batch.toString(encoding, used - bytes, used);
}
