import { answerReady } from "../../lib/health/answer-ready.ts";
import { checks } from "../../lib/health/checks.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /health/ready", (request) =>
  answerReady(request, checks, routes),
);
