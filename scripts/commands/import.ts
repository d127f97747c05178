import { statSync } from "node:fs";
import { type Command, Option } from "@commander-js/extra-typings";
import { definitions } from "../../lib/collections.ts";
import { rentRollFile } from "../../lib/rent-rolls/import/rows/columns.ts";
import { collectionNames, collections } from "../../lib/resource/collections.ts";
import { importRentRoll, missingLines, type RentRollOptions } from "../import/rent-roll.ts";
import { importFile, suggestFor } from "../import/run.ts";
import { reportLines } from "../import/total.ts";
import { apiClient, tokenOption, urlOption } from "../support/api-client.ts";
import { CommandError, examples, run } from "../support/command.ts";
import { fileTypeOf } from "../support/file-type.ts";
import { progress } from "../support/progress.ts";
import { evaluateRules } from "./alerts.ts";

const importedCollections = collectionNames.filter((name) =>
  (collections[name].verbs as readonly string[]).includes("import"),
);

export const describe = (command: Command) =>
  command
    .description(
      "Loads a file through the API. Exits 0, or 2 when rows were refused, or 1 when it could not run.",
    )
    .argument("<file>", "the file to read: .csv, .tsv, .txt, .xlsx, .ndjson or .jsonl")
    .addOption(
      new Option("--collection <name>", "what its rows are")
        .choices([...importedCollections, "rent-roll"] as const)
        .default("properties" as const),
    )
    .option("--as-of <day>", "of a rent roll: its day, YYYY-MM-DD")
    .option("--property-id <id>", "of a rent roll: the property of a file that names none")
    .option("--end-missing", "of a rent roll: leases that are not in it end on the day before")
    .option("--map <map>", "the name of a map, or a file of JSON; else the headings decide")
    .option("--suggest", "print the map that would be used, ready to be edited, and store nothing")
    .option("--dry-run", "check every row and store nothing")
    .addOption(
      new Option("--on-present <what>", "what to do with rows that are stored already").choices([
        "skip",
        "update",
      ] as const),
    )
    .option("--clear-empty", "in an update, an empty cell clears the value")
    .addOption(
      new Option("--on-error <what>", "abort stores nothing when a row is bad").choices([
        "skip",
        "abort",
      ] as const),
    )
    .option("--sheet <name>", "the sheet of a workbook; else the first")
    .option("--json", "the report as one JSON document on stdout")
    .addOption(urlOption)
    .addOption(tokenOption)
    .addHelpText(
      "after",
      examples(
        "import portfolio.xlsx",
        "import buildings.csv --suggest > buildings.json",
        "import buildings.csv --map buildings.json --on-present update",
        "import march.xlsx --collection rent-roll --as-of 2026-03-01",
      ),
    )
    .action(run(importRows));

interface Options extends RentRollOptions {
  collection: keyof typeof definitions | "rent-roll";
  suggest?: true;
  json?: true;
  url?: string;
  token?: string;
}

async function importRows(file: string, options: Options): Promise<number> {
  const type = fileTypeOf(file, ["csv", "ndjson", "xlsx"]);
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new CommandError(`${file} is not there.`);
  const collection = options.collection === "rent-roll" ? rentRollFile : definitions[options.collection];
  const api = apiClient(options);
  if (options.suggest === true) {
    console.log(JSON.stringify(await suggestFor(api, collection, file, type, options), null, 2));
    return 0;
  }
  const bar = progress("Importing");
  if (options.collection === "rent-roll") {
    const report = await importRentRoll(api, file, options, bar.say);
    bar.done();
    if (options.dryRun !== true) await evaluateRules(api);
    if (options.json === true) console.log(JSON.stringify(report));
    else
      for (const line of [...reportLines(report, options.dryRun === true), ...missingLines(report)])
        console.log(line);
    return report.refused > 0 ? 2 : 0;
  }
  const { total, failure } = await importFile(api, collection, { file, type, size }, options, bar);
  bar.done();
  if (failure === undefined && options.dryRun !== true && total.stored + total.updated > 0)
    await evaluateRules(api);
  if (options.json === true)
    console.log(JSON.stringify({ ...total, ...(failure === undefined ? {} : { error: String(failure) }) }));
  else for (const line of reportLines(total, options.dryRun === true)) console.log(line);
  if (failure !== undefined) throw failure;
  return total.refused > 0 ? 2 : 0;
}
