import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";

/** Unpacks a zip file as Lambda would, by its central directory (APPNOTE.TXT, 4.3.12); the names of what was in it. */
export function unzip(archive: string, directory: string): string[] {
  const zip = readFileSync(archive);
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    const name = zip.toString("utf8", at + 46, at + 46 + Number(nameLength));
    const content = read(
      zip,
      zip.readUInt32LE(at + 42),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 10),
    );
    const file = path.join(directory, name);
    mkdirSync(name.endsWith("/") ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith("/")) {
      writeFileSync(file, content);
      names.push(name);
    }
    at += 46 + Number(nameLength) + Number(extraLength) + Number(commentLength);
  }
  return names;
}

function read(zip: Buffer, header: number, size: number, method: number): Buffer {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}
