import { type QueryParameters, readWhole } from "../../http/query.ts";
import type { ApiRequest } from "../../http/request.ts";
import type { ApiResponse } from "../../http/response.ts";
import { listResponse } from "../../resource/handlers/list-response.ts";
import { type CursorValues, decodeCursor, encodeCursor, fingerprint } from "../../resource/list/cursor.ts";
import { type ListForm, type ListType, listForms } from "../../resource/list/forms/forms.ts";
import { howManyFit } from "../../resource/list/page.ts";
import { defaultLimit, maxFileRows, maxLimit } from "../../resource/list/parameters.ts";

/** Which rows of an answer made of rows are asked for, and in which form. */
export interface RowPage {
  form: "json" | "csv";
  limit: number;
  /** What the row that the page comes after is sorted by. */
  after: CursorValues | undefined;
  /** Names the question, which a cursor belongs to. */
  name: string;
}

/** Reads limit and cursor. Every other parameter is part of the question. Issues are added; a wrong cursor is thrown. */
export function readRowPage(request: ApiRequest, parameters: QueryParameters): RowPage {
  const isJson = request.accepted === "application/json";
  const most = isJson ? maxLimit : maxFileRows;
  const limit = readWhole(parameters, "limit", 1, most, isJson ? defaultLimit : maxFileRows);
  const asked = [...parameters.values].filter(([name]) => name !== "limit" && name !== "cursor");
  const name = fingerprint([["path", request.path], ...asked]);
  const cursor = parameters.values.get("cursor");
  return {
    form: request.accepted === "text/csv" ? "csv" : "json",
    limit,
    after: cursor === undefined || parameters.issues.length > 0 ? undefined : decodeCursor(name, cursor),
    name,
  };
}

/** A row as text, and what it is sorted by. */
export interface FoundRow {
  row: string;
  sort_values: CursorValues;
}

/** The rows that fit into one answer, of at most one more than the limit; in JSON with `more` members in front. */
export function rowPageResponse(
  request: ApiRequest,
  { limit, name }: RowPage,
  found: readonly FoundRow[],
  fields: readonly string[],
  more: object,
): ApiResponse {
  const form: ListForm = listForms[request.accepted as ListType];
  const fitting = howManyFit(found.slice(0, limit));
  const last = found[fitting - 1];
  const nextCursor =
    found.length > fitting && last !== undefined ? encodeCursor(name, last.sort_values) : null;
  const front = JSON.stringify(more).slice(0, -1);
  const whole: ListForm =
    request.accepted === "application/json"
      ? { ...form, body: (rows, names, page) => `${front},${form.body(rows, names, page).slice(1)}` }
      : form;
  return listResponse(
    request,
    whole,
    { limit, fields },
    { rows: found.slice(0, fitting).map(({ row }) => row), nextCursor },
    {},
  );
}
