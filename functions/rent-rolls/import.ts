import { endpoint } from "../../lib/http/endpoint.ts";
import { idempotently } from "../../lib/http/idempotency.ts";
import { parseRentRollOptions } from "../../lib/rent-rolls/import/options.ts";
import { rentRollFile } from "../../lib/rent-rolls/import/rows/columns.ts";
import { importRentRoll } from "../../lib/rent-rolls/import/run.ts";
import { chooseMap } from "../../lib/resource/handlers/import-file.ts";
import { readUpload } from "../../lib/resource/handlers/upload.ts";
import { readImport } from "../../lib/resource/import/read.ts";
import { rehearse } from "../../lib/resource/import/rehearse.ts";
import { rentRollRoutes } from "./routes.ts";

export const handler = endpoint(rentRollRoutes, "POST /rent-rolls/import", async (request) => {
  const options = parseRentRollOptions(request.query);
  const { upload, map } = await readUpload(request);
  const chosen = await chooseMap(rentRollFile, options, map);
  const file = await readImport(rentRollFile, upload, options, chosen);
  const by = request.caller?.subject ?? "";
  if (options.dryRun) {
    const report = await rehearse((tx) => importRentRoll(tx, file, options, by));
    const suggestion = options.suggest ? { map: file.map ?? null, preview: file.preview } : {};
    return { status: 200, body: { ...report, ...suggestion } };
  }
  return idempotently(request, async (tx) => ({
    status: 200,
    body: await importRentRoll(tx, file, options, by),
  }));
});
