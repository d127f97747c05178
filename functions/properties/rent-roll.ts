import { today } from "../../lib/dates.ts";
import { fetchOne, fetchVal } from "../../lib/db/index.ts";
import { expectProperty } from "../../lib/figures/figures.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { readDay, readQuery, readWhole, throwIssues } from "../../lib/http/query.ts";
import { pathId } from "../../lib/http/request.ts";
import { getKnownFrom } from "../../lib/leases/known-from.ts";
import { rentRollPage } from "../../lib/rent-rolls/page.ts";
import { rentRollColumns } from "../../lib/rent-rolls/rows.ts";
import { listResponse } from "../../lib/resource/handlers/list-response.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../../lib/resource/list/cursor.ts";
import { type ListForm, type ListType, listForms } from "../../lib/resource/list/forms/forms.ts";
import { defaultLimit, maxFileRows, maxLimit } from "../../lib/resource/list/parameters.ts";
import { propertyRoutes } from "./routes.ts";

export const handler = endpoint(propertyRoutes, "GET /properties/{id}/rent-roll", async (request) => {
  const id = pathId(request);
  const form: ListForm = listForms[request.accepted as ListType];
  const isJson = request.accepted === "application/json";
  const query = readQuery(request.query, ["as_of", "limit", "cursor"]);
  const asOf = readDay(query, "as_of") ?? today();
  const limit = readWhole(
    query,
    "limit",
    1,
    isJson ? maxLimit : maxFileRows,
    isJson ? defaultLimit : maxFileRows,
  );
  throwIssues(query.issues);
  const name = fingerprint([["rent roll", `${id} ${asOf}`]]);
  const cursor = query.values.get("cursor");
  const [roll, known] = await Promise.all([
    rentRollPage({ fetchOne }, id, {
      asOf,
      limit,
      after: cursor === undefined ? undefined : decodeCursor(name, cursor),
      form: request.accepted === "text/csv" ? "csv" : "json",
    }),
    getKnownFrom({ fetchVal }, id),
    expectProperty({ fetchVal }, id),
  ]);
  const whole: ListForm = isJson
    ? {
        ...form,
        body: (rows, fields, page) => withSums(form.body(rows, fields, page), asOf, known.date, roll.totals),
      }
    : form;
  const nextCursor = roll.next === null ? null : encodeCursor(name, roll.next);
  return listResponse(
    request,
    whole,
    { limit, fields: rentRollColumns },
    { rows: roll.rows, nextCursor },
    {},
  );
});

/** A list's body with the day, since when leases are known, and the sums in front. */
const withSums = (body: string, asOf: string, knownFrom: string | null, totals: string) =>
  `{"as_of":"${asOf}","leases_known_from":${JSON.stringify(knownFrom)},"totals":${totals},${body.slice(1)}`;
