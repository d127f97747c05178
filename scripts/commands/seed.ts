import { randomUUID } from "node:crypto";
import type { Command } from "@commander-js/extra-typings";
import { isDate, today } from "../../lib/dates.ts";
import type { ImportReport } from "../../lib/resource/import/report.ts";
import { type SampleRequest, sampleRequests } from "../../lib/sample/requests.ts";
import { type ApiClient, apiClient, tokenOption, urlOption } from "../support/api-client.ts";
import { CommandError, examples, run, wholeNumber } from "../support/command.ts";
import { persistentFetch, refusal } from "../support/persistent-fetch.ts";
import { progress } from "../support/progress.ts";
import { evaluateRules } from "./alerts.ts";

export const describe = (command: Command) =>
  command
    .description(
      "Fills the API with a made-up portfolio, the same for the same size, seed and day: properties, their units, tenants, leases, debt, and a ledger of two years.",
    )
    .option("--size <n>", "how many properties", wholeNumber(1), 100)
    .option(
      "--leased <n>",
      "how many of them get leases and a ledger; the others state figures",
      wholeNumber(0),
      200,
    )
    .option("--seed <text>", "another seed makes another portfolio", "reims")
    .option("--as-of <date>", "the day that the portfolio is of, YYYY-MM-DD; today when left out")
    .option("--json", "the report as one JSON document on stdout")
    .addOption(urlOption)
    .addOption(tokenOption)
    .addHelpText("after", examples("seed", "seed --size 5000 --seed west"))
    .action(run(seedPortfolio));

interface Options {
  size: number;
  leased: number;
  seed: string;
  asOf?: string;
  json?: true;
  url?: string;
  token?: string;
}

type Counts = Pick<ImportReport, "rows" | "stored" | "updated" | "present" | "refused">;
const none: Counts = { rows: 0, stored: 0, updated: 0, present: 0, refused: 0 };

async function seedPortfolio({ size, leased, seed, asOf = today(), ...options }: Options): Promise<number> {
  if (!isDate(asOf) || asOf > today())
    throw new CommandError("--as-of takes a day as YYYY-MM-DD that is not in the future.");
  const api = apiClient(options);
  const bar = progress("Seeding");
  const parts: Record<string, Counts> = {};
  let properties = 0;
  // A request is on its way while the next one is made.
  let last = Promise.resolve();
  for (const request of sampleRequests({ size, leased, seed, asOf })) {
    await last;
    if (request.method === "POST" && request.path === "/properties/import") properties += request.rows.length;
    bar.show(Math.min(1, properties / size), `${properties} properties`);
    last = send(api, request, bar.say).then((report) => add(parts, request, report));
    last.catch(() => {});
  }
  await last;
  await evaluateRules(api);
  bar.done();
  const total = Object.values(parts).reduce(sum, none);
  if (options.json === true) console.log(JSON.stringify({ ...total, collections: parts }));
  else for (const [name, counts] of Object.entries(parts)) console.log(sentence(name, counts));
  return total.refused > 0 ? 2 : 0;
}

async function send(
  api: ApiClient,
  request: SampleRequest,
  say: (line: string) => void,
): Promise<ImportReport | undefined> {
  const isImport = request.method === "POST";
  const body = isImport ? request.rows.map((row) => `${JSON.stringify(row)}\n`).join("") : request.body;
  const headers = isImport
    ? { "content-type": "application/x-ndjson", "idempotency-key": randomUUID() }
    : { "content-type": "application/json" };
  const init = { method: request.method, headers, body: isImport ? body : JSON.stringify(body) };
  const response = await persistentFetch(api, request.path, init as RequestInit, say);
  if (!response.ok) throw await refusal(response);
  return isImport ? ((await response.json()) as ImportReport) : undefined;
}

function add(parts: Record<string, Counts>, { path }: SampleRequest, report: ImportReport | undefined): void {
  if (report === undefined) return;
  const name = path.includes("as_of") ? "figures" : (path.split("/")[1] ?? "");
  parts[name] = sum(parts[name] ?? none, report);
}

const sum = (one: Counts, other: Counts): Counts => ({
  rows: one.rows + other.rows,
  stored: one.stored + other.stored,
  updated: one.updated + other.updated,
  present: one.present + other.present,
  refused: one.refused + other.refused,
});

const sentence = (name: string, { rows, stored, updated, present, refused }: Counts) =>
  `${name}: ${rows} rows, ${stored + updated} stored, ${present} present, ${refused} refused`;
