import { fetchAll } from "../../db/index.ts";
import { idempotently } from "../../http/idempotency.ts";
import type { ApiRequest } from "../../http/request.ts";
import type { ApiResponse } from "../../http/response.ts";
import type { Collection } from "../definition.ts";
import { findMap, readGivenMap } from "../import/kept-maps.ts";
import { type ImportOptions, parseImportOptions } from "../import/options.ts";
import { readImport } from "../import/read.ts";
import { storeImport, tryImport } from "../import/run.ts";
import { readUpload } from "./upload.ts";

/** Imports the file of a request, or tells what an import would do. */
export async function importFile(collection: Collection, request: ApiRequest): Promise<ApiResponse> {
  const options = parseImportOptions(request.query);
  const { upload, map } = await readUpload(request);
  const file = await readImport(collection, upload, options, await chooseMap(collection, options, map));
  if (options.dryRun) {
    const report = await tryImport({ fetchAll }, collection, file, options);
    const suggestion = options.suggest ? { map: file.map ?? null, preview: file.preview } : {};
    return { status: 200, body: { ...report, ...suggestion } };
  }
  return idempotently(request, async (tx) => ({
    status: 200,
    body: await storeImport(tx, collection, file, options, request.caller?.subject ?? ""),
  }));
}

/** A map that came with the file goes before the one that the query names, whose keys it then shares. */
export async function chooseMap(
  collection: Collection,
  { map: name }: Pick<ImportOptions, "map">,
  given: string | undefined,
) {
  if (given?.trimStart().startsWith("{")) return readGivenMap(collection, given, name);
  const wanted = given?.trim() ?? name;
  return wanted === undefined ? undefined : findMap({ fetchAll }, collection, wanted);
}
