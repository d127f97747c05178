import { stringify } from "csv-stringify/sync";
import type { ApiRequest } from "../request.ts";
import type { ApiResponse } from "../response.ts";
import { taggedResponse } from "./tagged-response.ts";

/** A record of CSV; its keys are the columns. */
export type CsvRecord = Record<string, unknown>;

/** An answer made of figures: as JSON, or as CSV where the caller prefers it. `records` makes the rows of the CSV. */
export function figuresResponse(
  request: Pick<ApiRequest, "method" | "headers" | "accepted">,
  body: object,
  records: () => { columns: readonly string[]; rows: readonly CsvRecord[] },
): ApiResponse {
  if (request.accepted !== "text/csv")
    return taggedResponse(request, JSON.stringify(body), { "content-type": "application/json" });
  const { columns, rows } = records();
  const csv = stringify([...rows], { header: true, columns: [...columns], record_delimiter: "\r\n" });
  return taggedResponse(request, csv, { "content-type": "text/csv; charset=utf-8; header=present" });
}
