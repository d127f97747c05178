import { createWriteStream, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { apiClient, apiFlags } from "./support/api-client.ts";
import { CommandError, command, readArgs } from "./support/command.ts";
import { fileTypeOf, mediaTypes } from "./support/file-type.ts";
import { persistentFetch, refusal } from "./support/persistent-fetch.ts";
import { progress } from "./support/progress.ts";
import { countRecords } from "./support/records.ts";

const usage = "npm run export -- FILE [--query 'state=CA&sort=name'] [--json] [--url URL] [--token TOKEN]";

await command(async () => {
  const flags = { query: { type: "string" }, json: { type: "boolean" }, ...apiFlags } as const;
  const { values, positionals } = readArgs(usage, flags, true);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandError(`Usage: ${usage}`);
  const type = fileTypeOf(file);
  const api = apiClient(values);
  const bar = progress("Exporting");
  let rows = 0;

  async function* pages(): AsyncGenerator<Buffer> {
    const query = new URLSearchParams(values.query?.replace(/^\?/, ""));
    if (!query.has("limit")) query.set("limit", "200");
    let next: string | undefined = `/properties?${query}`;
    for (let first = true; next !== undefined; first = false) {
      const response = await persistentFetch(api, next, { headers: { accept: mediaTypes[type] } }, bar.say);
      if (response.status !== 200) throw await refusal(response);
      const page = Buffer.from(await response.arrayBuffer());
      next = /<([^>]*)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
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
    values.json === true ? JSON.stringify({ file, rows }) : `${rows} properties written to ${file}`,
  );
  return 0;
});

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
