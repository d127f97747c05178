import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { type Command, Option } from "@commander-js/extra-typings";
import { properties } from "../lib/properties/definition.ts";
import { mapsOf, ownMap } from "../lib/resource/import/options.ts";
import type { ImportReport } from "../lib/resource/import/report.ts";
import { type ApiClient, apiClient, tokenOption, urlOption } from "./support/api-client.ts";
import { CommandError, examples, run } from "./support/command.ts";
import { fileTypeOf, mediaTypes } from "./support/file-type.ts";
import { guessMap } from "./support/guess-map.ts";
import { persistentFetch, refusal } from "./support/persistent-fetch.ts";
import { type Piece, pieces } from "./support/pieces.ts";
import { progress } from "./support/progress.ts";

const mapNames = Object.keys(mapsOf(properties));
const pieceBytes = 1_000_000;

interface Job {
  api: ApiClient;
  type: keyof typeof mediaTypes;
  map: string;
  dryRun: boolean;
  /** Names this run in its Idempotency-Keys: a piece that is sent again is stored once, a later run is another request. */
  run: string;
}

export const describe = (command: Command) =>
  command
    .description("Loads a file of properties through the API. Exits 0, or 2 when rows were refused, or 1.")
    .argument("<file>", "the file to read: .csv, .ndjson or .jsonl")
    .addOption(
      new Option("--map <name>", "how its columns are read; else guessed from them").choices(mapNames),
    )
    .option("--dry-run", "check every row and store nothing")
    .option("--json", "the report as one JSON document on stdout")
    .addOption(urlOption)
    .addOption(tokenOption)
    .addHelpText("after", examples("import portfolio.csv", "import buildings.csv --map gsa --dry-run"))
    .action(run(importProperties));

interface Options {
  map?: string;
  dryRun?: true;
  json?: true;
  url?: string;
  token?: string;
}

async function importProperties(file: string, options: Options): Promise<number> {
  const type = fileTypeOf(file);
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new CommandError(`${file} is not there.`);
  const bar = progress("Importing");
  const map = chooseMap(options.map, type === "csv" ? guessMap(file) : ownMap, bar.say);
  const job: Job = {
    api: apiClient(options),
    type,
    map,
    dryRun: options.dryRun === true,
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
  if (options.json === true)
    console.log(JSON.stringify({ ...total, ...(failure === undefined ? {} : { error: String(failure) }) }));
  else print(total, job.dryRun);
  if (failure !== undefined) throw failure;
  return total.refused > 0 ? 2 : 0;
}

function chooseMap(
  given: string | undefined,
  guessed: string | undefined,
  say: (line: string) => void,
): string {
  if (given === undefined && guessed !== undefined && guessed !== ownMap)
    say(`The columns are those of the map ${guessed}.`);
  return given ?? guessed ?? ownMap;
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
