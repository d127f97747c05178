import { AppError } from "../errors.ts";
import { parseJson } from "../json.ts";
import type { DamagedRow } from "./table.ts";

/** One JSON object of an NDJSON file. */
export interface JsonRow {
  line: number;
  record: Record<string, unknown>;
}

/** The rows of an NDJSON text: one JSON object a line, blank lines skipped. */
export function* readNdjson(text: string): Generator<JsonRow | DamagedRow> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf("\n", at);
    const end = feed === -1 ? text.length : feed;
    const source = text.slice(at, end);
    at = end + 1;
    line++;
    if (source.trim() !== "") yield readLine(source, line);
  }
}

function readLine(source: string, line: number): JsonRow | DamagedRow {
  try {
    const value = parseJson(source);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { line, record: value as Record<string, unknown> };
    return { line, code: "wrong_type", message: "Must be a JSON object." };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { line, code: "bad_json", message: error.message };
  }
}
