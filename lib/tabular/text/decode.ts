import { AppError } from "../../errors.ts";
import { detectLegacy } from "./detect.ts";
import { guessUtf16 } from "./utf-16.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

export interface DecodedText {
  text: string;
  /** The encoding's name as WHATWG writes it, such as utf-8 or windows-1252. */
  encoding: string;
}

/**
 * The text of a file in any encoding: by its byte order mark, as UTF-16 without one, as UTF-8, else as what a detector
 * is sure of, else as Windows-1252. `asText`: the bytes came as a string, so what was not UTF-8 is lost already and is
 * refused as `bad_encoding`.
 */
export async function decodeText(bytes: Uint8Array, { asText = false } = {}): Promise<DecodedText> {
  if (asText && hasReplacement(bytes)) throw badEncodingError(alreadyLost);
  const marked = byMark(bytes);
  if (marked !== undefined) return strictly(bytes.subarray(marked.length), marked.encoding);
  const wide = guessUtf16(bytes);
  if (wide !== undefined) return strictly(bytes, wide);
  const text = tryUtf8(bytes);
  return text === undefined ? decodeLegacy(bytes) : { text, encoding: "utf-8" };
}

const alreadyLost =
  "The text was not UTF-8, and its letters were lost on the way. Send the file as multipart/form-data, which keeps every byte, or save it as UTF-8.";

const marks = [
  { encoding: "utf-8", length: 3, bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", length: 2, bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", length: 2, bytes: [0xfe, 0xff] },
];

const byMark = (bytes: Uint8Array) =>
  marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));

function strictly(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding };
  } catch (cause) {
    throw badEncodingError(`The file says that it is ${encoding}, and it is not.`, cause);
  }
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function decodeLegacy(bytes: Uint8Array): Promise<DecodedText> {
  if (isMostlyUtf8(bytes)) return { text: decodeByLine(bytes), encoding: "utf-8, windows-1252" };
  const encoding = await detectLegacy(bytes);
  if (encoding === "windows-1252") return { text: decodeWindows1252(bytes), encoding };
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** A file that was put together from several: more of its letters are UTF-8 than are not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const letters = new TextDecoder("utf-8").decode(bytes).match(/[^\0-\u007f]/gu) ?? [];
  const bad = letters.filter((letter) => letter === "\ufffd").length;
  return letters.length - bad > bad;
}

function decodeByLine(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, at);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(at, end);
    lines.push(tryUtf8(line) ?? decodeWindows1252(line));
    at = end;
  }
  return lines.join("");
}

const replacement = Buffer.from("\ufffd");

function hasReplacement(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(replacement);
}

export function badEncodingError(message: string, cause?: unknown): AppError {
  return new AppError("invalid_body", "The file cannot be read.", {
    cause,
    issues: [{ pointer: "", code: "bad_encoding", message }],
  });
}
