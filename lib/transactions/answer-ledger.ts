import { fetchAll, fetchVal } from "../db/index.ts";
import { readDay, readQuery, readWhole, throwIssues } from "../http/query.ts";
import { type ApiRequest, pathId } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { properties } from "../properties/definition.ts";
import { listResponse } from "../resource/handlers/list-response.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../resource/list/cursor.ts";
import { defaultLimit } from "../resource/list/parameters.ts";
import { expectRow } from "../resource/stored/get.ts";
import { type LedgerPlace, ledgerPage, maxLedgerLines } from "./ledger.ts";

const days = ["from", "to"] as const;

/** A page of a property's ledger, by the day on which the money moved, with a running balance. */
export async function answerLedger(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  const parameters = readQuery(request.query, [...days, "limit", "cursor"]);
  const limit = readWhole(parameters, "limit", 1, maxLedgerLines, defaultLimit);
  const [from, to] = days.map((name) => readDay(parameters, name));
  throwIssues(parameters.issues);
  const name = fingerprint([
    ["ledger", id],
    ["from", from ?? ""],
    ["to", to ?? ""],
  ]);
  const cursor = parameters.values.get("cursor");
  const after = cursor === undefined ? undefined : placeOf(decodeCursor(name, cursor));
  await expectRow({ fetchVal }, properties, id);
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const found = await ledgerPage({ fetchAll }, id, {
    ...span,
    limit: limit + 1,
    ...(after === undefined ? {} : { after }),
  });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const nextCursor =
    found.length > limit && last !== undefined
      ? encodeCursor(name, [last.settled_on, last.id, last.balance])
      : null;
  const body = (page: object) =>
    `{"data":[${rows.map(({ row }) => row).join(",")}],"page":${JSON.stringify(page)}}`;
  return listResponse(
    request,
    { contentType: "application/json", body: (_rows, _fields, page) => body(page) },
    { limit, fields: [] },
    { rows: [], nextCursor },
    {},
  );
}

function placeOf([settledOn, id, balance]: (string | null)[]): LedgerPlace {
  return { settled_on: settledOn ?? "", id: id ?? "", balance: balance ?? "0" };
}
