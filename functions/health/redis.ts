import { answerService } from "../../lib/health/answers/answer.ts";
import { checkOf } from "../../lib/health/checks/check.ts";
import { redis } from "../../lib/health/services.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

const check = checkOf(redis, () => import("../../lib/health/probes/redis.ts"));

export const handler = endpoint(routes, "GET /health/redis", (request) =>
  answerService(request, check, routes),
);
