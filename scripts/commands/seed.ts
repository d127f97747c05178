import type { Command } from "@commander-js/extra-typings";
import { samplePortfolio } from "../../lib/sample/portfolio.ts";
import { newRun, sendPiece } from "../import/send.ts";
import { addReport, emptyReport, reportLines } from "../import/total.ts";
import { apiClient, tokenOption, urlOption } from "../support/api-client.ts";
import { examples, run, wholeNumber } from "../support/command.ts";
import { progress } from "../support/progress.ts";

export const describe = (command: Command) =>
  command
    .description("Fills the API with a made-up portfolio, the same for the same size, seed and day.")
    .option("--size <n>", "how many properties", wholeNumber(1), 100)
    .option("--seed <text>", "another seed makes another portfolio", "reims")
    .option("--as-of <date>", "the day that the portfolio is of, YYYY-MM-DD; today when left out")
    .option("--json", "the report as one JSON document on stdout")
    .addOption(urlOption)
    .addOption(tokenOption)
    .addHelpText("after", examples("seed", "seed --size 5000 --seed west"))
    .action(run(seedPortfolio));

interface Options {
  size: number;
  seed: string;
  asOf?: string;
  json?: true;
  url?: string;
  token?: string;
}

const rowsEach = 2000;

async function seedPortfolio({ size, seed, asOf = today(), ...options }: Options): Promise<number> {
  const bar = progress("Seeding");
  const sender = {
    api: apiClient(options),
    path: "/properties",
    query: {},
    map: undefined,
    say: bar.say,
    run: newRun(),
  };
  const total = emptyReport();
  let lines: string[] = [];
  const send = async () => {
    if (lines.length === 0) return;
    const piece = { body: lines.join(""), name: "seed.ndjson", lineOffset: total.rows, behind: total.rows };
    addReport(total, await sendPiece(sender, piece, false));
    bar.show(total.rows / size, `${total.rows} properties`);
    lines = [];
  };
  for (const property of samplePortfolio({ size, seed, asOf })) {
    lines.push(`${JSON.stringify(property)}\n`);
    if (lines.length === rowsEach) await send();
  }
  await send();
  bar.done();
  if (options.json === true) console.log(JSON.stringify(total));
  else for (const line of reportLines(total, false)) console.log(line);
  return total.refused > 0 ? 2 : 0;
}

const today = () => new Date().toISOString().slice(0, 10);
