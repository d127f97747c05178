import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import type { ImportReport } from "../lib/properties/import.ts";
import { type MapName, mapNames } from "../lib/properties/maps/index.ts";
import { type ApiClient, apiClient, apiFlags } from "./support/api-client.ts";
import { CommandError, command, readArgs } from "./support/command.ts";
import { fileTypeOf, mediaTypes } from "./support/file-type.ts";
import { guessMap } from "./support/guess-map.ts";
import { persistentFetch, refusal } from "./support/persistent-fetch.ts";
import { type Piece, pieces } from "./support/pieces.ts";
import { progress } from "./support/progress.ts";

const usage = `npm run import -- FILE [--map ${mapNames.join("|")}] [--dry-run] [--json] [--url URL] [--token TOKEN]`;
const pieceBytes = 1_000_000;

interface Job {
  api: ApiClient;
  type: keyof typeof mediaTypes;
  map: MapName;
  dryRun: boolean;
  /** Names this run in its Idempotency-Keys: a piece that is sent again is stored once, a later run is another request. */
  run: string;
}

await command(async () => {
  const flags = {
    map: { type: "string" },
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
    ...apiFlags,
  } as const;
  const { values, positionals } = readArgs(usage, flags, true);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandError(`Usage: ${usage}`);
  const type = fileTypeOf(file);
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new CommandError(`${file} is not there.`);
  const bar = progress("Importing");
  const map = chooseMap(values.map, type === "csv" ? guessMap(file) : "native", bar.say);
  const job: Job = {
    api: apiClient(values),
    type,
    map,
    dryRun: values["dry-run"] === true,
    run: randomUUID(),
  };
  const total: ImportReport = { rows: 0, stored: 0, present: 0, refused: 0, errors: [] };
  let failure: unknown;
  try {
    for await (const piece of pieces(file, type, pieceBytes)) {
      add(total, await send(job, piece, bar.say));
      bar.show(piece.behind / Math.max(size, 1), `${total.rows} rows`);
    }
  } catch (error) {
    failure = error;
  }
  bar.done();
  if (values.json === true)
    console.log(JSON.stringify({ ...total, ...(failure === undefined ? {} : { error: String(failure) }) }));
  else print(total, job.dryRun);
  if (failure !== undefined) throw failure;
  return total.refused > 0 ? 2 : 0;
});

function chooseMap(
  given: string | undefined,
  guessed: MapName | undefined,
  say: (line: string) => void,
): MapName {
  const named = mapNames.find((name) => name === given);
  if (given !== undefined && named === undefined)
    throw new CommandError(`There is no map ${given}; there are ${mapNames.join(", ")}.`);
  if (named === undefined && guessed !== undefined && guessed !== "native")
    say(`The columns are those of the map ${guessed}.`);
  return named ?? guessed ?? "native";
}

async function send(
  { api, type, map, dryRun, run }: Job,
  piece: Piece,
  say: (line: string) => void,
): Promise<ImportReport> {
  const query = new URLSearchParams({ map, dry_run: String(dryRun), line_offset: String(piece.lineOffset) });
  const response = await persistentFetch(
    api,
    `/properties/import?${query}`,
    {
      method: "POST",
      headers: { "content-type": mediaTypes[type], "idempotency-key": `${run}-${piece.behind}` },
      body: new Uint8Array(piece.body),
    },
    say,
  );
  if (response.status !== 200) throw await refusal(response);
  return (await response.json()) as ImportReport;
}

function add(total: ImportReport, part: ImportReport): void {
  for (const name of ["rows", "stored", "present", "refused"] as const) total[name] += part[name];
  for (const error of part.errors) total.errors.push(error);
  if (part.errors_omitted !== undefined)
    total.errors_omitted = (total.errors_omitted ?? 0) + part.errors_omitted;
}

function print(
  { rows, stored, present, refused, errors, errors_omitted = 0 }: ImportReport,
  dryRun: boolean,
): void {
  for (const { line, pointer, code, message } of errors)
    console.log(`line ${line}: ${pointer.slice(1) || "row"}: ${message} [${code}]`);
  if (errors_omitted > 0) console.log(`${errors_omitted} more errors are not listed.`);
  console.log(
    `${rows} rows: ${stored} ${dryRun ? "would be stored" : "stored"}, ${present} present, ${refused} refused`,
  );
}
