import { answerService } from "../../lib/health/answer.ts";
import { database } from "../../lib/health/database.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /health/database", (request) =>
  answerService(request, database, routes),
);
