import { fetchAll, type Transaction } from "../../db/index.ts";
import { idempotently } from "../../http/idempotency.ts";
import type { ApiRequest } from "../../http/request.ts";
import type { ApiResponse } from "../../http/response.ts";
import type { Collection } from "../definition.ts";
import { findMap, readGivenMap } from "../import/maps/kept-maps.ts";
import { type ImportOptions, importParametersOf, parseImportOptions } from "../import/options.ts";
import { type ReadImport, readImport } from "../import/read.ts";
import { rehearse } from "../import/rehearse.ts";
import type { ImportReport } from "../import/report.ts";
import { storeImport, tryImport } from "../import/run.ts";
import { readUpload } from "./upload.ts";

/** Stores a file of a past day. */
export type StoreAsOf = (
  tx: Transaction,
  file: ReadImport,
  options: ImportOptions,
  asOf: string,
  by: string,
) => Promise<ImportReport>;

/** Imports the file of a request, or tells what an import would do. */
export async function importFile(
  collection: Collection,
  request: ApiRequest,
  loadAsOf?: () => Promise<StoreAsOf>,
): Promise<ApiResponse> {
  const options = parseImportOptions(request.query, importParametersOf(collection));
  const { asOf } = options;
  const { upload, map } = await readUpload(request);
  const file = await readImport(collection, upload, options, await chooseMap(collection, options, map));
  const by = request.caller?.subject ?? "";
  const storeAsOf = asOf === undefined ? undefined : await loadAsOf?.();
  const store = (tx: Transaction) =>
    storeAsOf === undefined || asOf === undefined
      ? storeImport(tx, collection, file, options, by)
      : storeAsOf(tx, file, options, asOf, by);
  if (options.dryRun) {
    const report = await (storeAsOf === undefined
      ? tryImport({ fetchAll }, collection, file, options)
      : rehearse(store));
    const suggestion = options.suggest ? { map: file.map ?? null, preview: file.preview } : {};
    return { status: 200, body: { ...report, ...suggestion } };
  }
  return idempotently(request, async (tx) => ({
    status: 200,
    body: await store(tx),
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
