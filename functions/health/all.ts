import { answerHealth } from "../../lib/health/answers/answer.ts";
import { checks } from "../../lib/health/checks/all.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /health", (request) => answerHealth(request, checks, routes));
