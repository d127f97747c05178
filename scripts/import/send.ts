import { randomUUID } from "node:crypto";
import type { ImportReport } from "../../lib/resource/import/report.ts";
import type { ImportMap } from "../../lib/tabular/maps/map.ts";
import type { ApiClient } from "../support/api-client.ts";
import { persistentFetch, refusal } from "../support/persistent-fetch.ts";

export interface Sender {
  api: ApiClient;
  /** `/properties`. */
  path: string;
  /** The parameters that are the same for every piece. */
  query: Record<string, string>;
  /** The map that goes with every piece. */
  map: ImportMap | undefined;
  say(line: string): void;
  /** Names this run in its Idempotency-Keys: a piece that is sent again is stored once, a later run is another request. */
  run: string;
}

export const newRun = (): string => randomUUID();

/** Sends one file or piece of one, with its map, as a form: so every byte arrives. */
export async function sendPiece(
  { api, path, query, map, say, run }: Sender,
  piece: { body: string | Uint8Array<ArrayBuffer>; name: string; lineOffset: number; behind: number },
  dryRun: boolean,
): Promise<ImportReport> {
  const form = new FormData();
  form.set("file", new Blob([piece.body]), piece.name);
  if (map !== undefined) form.set("map", JSON.stringify(map));
  // The form is made once, so that a repeated request is the same to the last byte.
  const encoded = new Response(form);
  const body = new Uint8Array(await encoded.arrayBuffer());
  const parameters = new URLSearchParams({
    ...query,
    dry_run: String(dryRun),
    line_offset: String(piece.lineOffset),
  });
  const response = await persistentFetch(
    api,
    `${path}/import?${parameters}`,
    {
      method: "POST",
      headers: {
        "content-type": encoded.headers.get("content-type") ?? "multipart/form-data",
        ...(dryRun ? {} : { "idempotency-key": `${run}-${piece.lineOffset}-${piece.behind}` }),
      },
      body,
    },
    say,
  );
  if (response.status !== 200) throw await refusal(response);
  return (await response.json()) as ImportReport;
}
