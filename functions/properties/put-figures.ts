import { isDate } from "../../lib/dates.ts";
import { withTransaction } from "../../lib/db/index.ts";
import { AppError } from "../../lib/errors.ts";
import { figureColumns } from "../../lib/figures/columns.ts";
import { putFigures } from "../../lib/figures/figures.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { preconditions } from "../../lib/http/etag.ts";
import { expectNoQuery } from "../../lib/http/query.ts";
import { pathId, readJson } from "../../lib/http/request.ts";
import { rowResponse } from "../../lib/resource/handlers/row-response.ts";
import { versionETag } from "../../lib/resource/stored/json.ts";
import { readObject } from "../../lib/resource/validation/validate.ts";
import { propertyRoutes } from "./routes.ts";

export const handler = endpoint(propertyRoutes, "PUT /properties/{id}/figures/{as_of}", async (request) => {
  const id = pathId(request);
  expectNoQuery(request);
  const asOf = request.params.as_of ?? "";
  if (!isDate(asOf)) throw badDayError();
  const { check } = preconditions(request);
  const figures = readObject(figureColumns, readJson(request), "a record of figures");
  const by = request.caller?.subject ?? "";
  const stored = await withTransaction(
    (tx) =>
      putFigures(tx, id, asOf, figures, by, (version) => check(version === null ? "" : versionETag(version))),
    { retries: 2 },
  );
  return rowResponse(stored.isNew ? 201 : 200, stored);
});

function badDayError(): AppError {
  return new AppError("invalid_parameter", "The day in the path is none.", {
    issues: [{ parameter: "as_of", code: "bad_date", message: "Must be a day, written YYYY-MM-DD." }],
  });
}
