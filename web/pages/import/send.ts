import { call } from "../../lib/api/client.ts";
import { noAnswer, type Problem, readProblem } from "../../lib/api/problem.ts";
import { newKey } from "../../lib/api/write.ts";
import { piecesOf } from "./pieces.ts";
import { addReports, type ImportMap, type OnPresent, type Report } from "./report.ts";

export interface Asked {
  collection: string;
  file: File;
  map: ImportMap | undefined;
  onPresent: OnPresent;
}

type Outcome = { ok: true; report: Report } | { ok: false; problem: Problem };

const types: Record<string, string> = {
  csv: "text/csv",
  txt: "text/csv",
  tsv: "text/csv",
  ndjson: "application/x-ndjson",
  jsonl: "application/x-ndjson",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const typeOf = (file: File): string =>
  types[file.name.toLowerCase().split(".").at(-1) ?? ""] ?? file.type;

async function send(asked: Asked, body: Blob, query: Record<string, string>): Promise<Outcome> {
  const form = new FormData();
  form.set("file", new File([body], asked.file.name, { type: typeOf(asked.file) }));
  if (asked.map !== undefined) {
    const { samples: _samples, ...map } = asked.map;
    form.set("map", JSON.stringify(map));
  }
  try {
    const url = `/${asked.collection}/import?${new URLSearchParams(query)}`;
    const response = await call(url, {
      method: "POST",
      body: form,
      headers: { "idempotency-key": newKey() },
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return { ok: false, problem: readProblem(response.status, answer, response.headers) };
    return { ok: true, report: answer as Report };
  } catch (error) {
    return { ok: false, problem: noAnswer(error) };
  }
}

/** Reads the file and stores nothing: what would happen, with a map and the first rows as they would be stored. */
export function tryOut(asked: Asked): Promise<Outcome> {
  return send(asked, asked.file, { dry_run: "true", suggest: "true", on_present: asked.onPresent });
}

/** Stores the rows, a large text file piece by piece; `progress` is told the share that is done, 0 to 1. */
export async function store(asked: Asked, progress: (share: number) => void): Promise<Outcome> {
  const query = { on_present: asked.onPresent, on_error: "skip" };
  const type = typeOf(asked.file);
  if (type.includes("spreadsheet")) return send(asked, asked.file, query);
  const text = await asked.file.text();
  let sum: Report | undefined;
  for (const { text: piece, lineOffset, done } of piecesOf(text, type === "text/csv")) {
    const outcome = await send(asked, new Blob([piece]), { ...query, line_offset: String(lineOffset) });
    if (!outcome.ok) return outcome;
    sum = addReports(sum, outcome.report);
    progress(text.length === 0 ? 1 : done / text.length);
  }
  return sum === undefined ? send(asked, asked.file, query) : { ok: true, report: sum };
}
