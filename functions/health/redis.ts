import { answerService } from "../../lib/health/answer.ts";
import { redis } from "../../lib/health/redis.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /health/redis", (request) =>
  answerService(request, redis, routes),
);
