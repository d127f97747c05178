import { answerService } from "../../lib/health/answers/answer.ts";
import { checkOf } from "../../lib/health/checks/check.ts";
import { database } from "../../lib/health/services.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

const check = checkOf(database, () => import("../../lib/health/probes/database.ts"));

export const handler = endpoint(routes, "GET /health/database", (request) =>
  answerService(request, check, routes),
);
