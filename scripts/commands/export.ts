import { createWriteStream, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "@commander-js/extra-typings";
import { apiClient, nextPage, tokenOption, urlOption } from "../support/api-client.ts";
import { CommandError, examples, run } from "../support/command.ts";
import { fileTypeOf, mediaTypes } from "../support/file-type.ts";
import { persistentFetch, refusal } from "../support/persistent-fetch.ts";
import { progress } from "../support/progress.ts";
import { countRecords } from "../support/records.ts";

export const describe = (command: Command) =>
  command
    .description("Walks the list of properties into a CSV or NDJSON file, whole or not at all.")
    .argument("<file>", "the file to write; its ending, .csv, .ndjson or .jsonl, says its form")
    .option("--query <query>", "which properties, in which order: the query of GET /properties")
    .option("--excel", "CSV that spreadsheets open well: with a byte order mark, and every text kept a text")
    .option("--json", "the report as one JSON document on stdout")
    .addOption(urlOption)
    .addOption(tokenOption)
    .addHelpText(
      "after",
      examples("export portfolio.csv", "export west.ndjson --query 'state=CA,OR,WA&sort=-current_value'"),
    )
    .action(run(exportProperties));

interface Options {
  query?: string;
  excel?: true;
  json?: boolean;
  url?: string;
  token?: string;
}

async function exportProperties(file: string, options: Options): Promise<number> {
  const type = fileTypeOf(file, ["csv", "ndjson"]);
  const api = apiClient(options);
  const bar = progress("Exporting");
  const accept = mediaTypes[type] + (options.excel === true ? "; header=present; bom=true" : "");
  let rows = 0;

  async function* pages(): AsyncGenerator<Buffer> {
    const query = new URLSearchParams(options.query?.replace(/^\?/, ""));
    if (!query.has("limit")) query.set("limit", "200");
    let next: string | undefined = `/properties?${query}`;
    for (let first = true; next !== undefined; first = false) {
      const response = await persistentFetch(api, next, { headers: { accept } }, bar.say);
      if (response.status !== 200) throw await refusal(response);
      const page = Buffer.from(await response.arrayBuffer());
      next = nextPage(response);
      const header = type === "csv" ? page.indexOf("\r\n") + 2 : 0;
      rows += countRecords(page.subarray(header), type);
      yield first ? page : page.subarray(header);
      if (first || rows % 10_000 < 200) bar.show(undefined, `${rows} properties`);
    }
  }

  // Whole or not at all: the file gets its name when its last page is on disk.
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    await pipeline(Readable.from(pages()), createWriteStream(unfinished, { flush: true }));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw isFileError(error)
      ? new CommandError(`${file} cannot be written (${error.code}).`, { cause: error })
      : error;
  } finally {
    bar.done();
  }
  console.log(
    options.json === true ? JSON.stringify({ file, rows }) : `${rows} properties written to ${file}`,
  );
  return 0;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
