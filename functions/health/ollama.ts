import { answerService } from "../../lib/health/answers/answer.ts";
import { checkOf } from "../../lib/health/checks/check.ts";
import { ollama } from "../../lib/health/services.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

const check = checkOf(ollama, () => import("../../lib/health/probes/ollama.ts"));

export const handler = endpoint(routes, "GET /health/ollama", (request) =>
  answerService(request, check, routes),
);
