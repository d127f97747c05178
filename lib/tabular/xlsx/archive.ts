import { fromBufferPromise } from "yauzl";
import { AppError } from "../../errors.ts";

/** The parts of a workbook, which is a ZIP file. */
export interface Archive {
  has(name: string): boolean;
  /** A part's text, piece by piece. */
  text(name: string): AsyncGenerator<string>;
}

/** A few bytes of a ZIP file can unfold to gigabytes: so many are read of a workbook, all its parts together. */
const unfoldedBytes = 200_000_000;

const oldFormat = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

export async function openArchive(bytes: Uint8Array, maxUnfoldedBytes = unfoldedBytes): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 4).equals(oldFormat))
    throw badXlsxError(
      "It is a workbook in the old XLS format, or one with a password. Save it as XLSX or CSV.",
    );
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch((cause: unknown) => {
    throw badXlsxError("It is no XLSX workbook, or a part of it is missing.", cause);
  });
  const entries = new Map<string, Parameters<typeof zip.openReadStreamPromise>[0]>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (cause) {
    throw badXlsxError("It is no XLSX workbook, or a part of it is missing.", cause);
  }
  let left = maxUnfoldedBytes;
  return {
    has: (name) => entries.has(name),
    async *text(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw badXlsxError(`Its part ${name} is missing.`);
      const decoder = new TextDecoder("utf-8");
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          left -= (chunk as Buffer).length;
          if (left < 0) throw tooLargeError();
          yield decoder.decode(chunk as Buffer, { stream: true });
        }
      } catch (cause) {
        throw cause instanceof AppError ? cause : badXlsxError(`Its part ${name} is damaged.`, cause);
      }
    },
  };
}

export function badXlsxError(message: string, cause?: unknown): AppError {
  return new AppError("invalid_body", "The file cannot be read.", {
    cause,
    issues: [{ pointer: "", code: "bad_xlsx", message }],
  });
}

export function tooLargeError(): AppError {
  return new AppError("content_too_large", "The workbook is too large to read here; save the sheet as CSV.");
}
