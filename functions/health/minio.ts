import { answerService } from "../../lib/health/answer.ts";
import { minio } from "../../lib/health/minio.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

export const handler = endpoint(routes, "GET /health/minio", (request) =>
  answerService(request, minio, routes),
);
