import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** SHA-256 of a file in hexadecimal digits; `told` gets the bytes read so far. */
export async function hashFile(file: string, told: (read: number) => void = () => {}): Promise<string> {
  const hash = createHash("sha256");
  let read = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    read += (chunk as Buffer).length;
    told(read);
  }
  return hash.digest("hex");
}
