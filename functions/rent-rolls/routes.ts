import type { Route } from "../../lib/http/route.ts";
import { formType, xlsxType } from "../../lib/resource/routes.ts";

export const rentRollRoutes: Route<"database">[] = [
  {
    method: "POST",
    path: "/rent-rolls/import",
    handler: "functions/rent-rolls/import.handler",
    scope: "properties:write",
    summary: "Import the rent roll of a day",
    uses: ["database"],
    consumes: ["text/csv", "application/x-ndjson", xlsxType, formType],
    memory: 1024,
    timeout: 29,
  },
];
