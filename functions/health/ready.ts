import { answerReady } from "../../lib/health/answers/ready.ts";
import { checks } from "../../lib/health/checks/all.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /health/ready", (request) =>
  answerReady(request, checks, routes),
);
