import { answerService } from "../../lib/health/answer.ts";
import { ollama } from "../../lib/health/ollama.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /health/ollama", (request) =>
  answerService(request, ollama, routes),
);
